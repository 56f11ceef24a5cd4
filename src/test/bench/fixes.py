#!/usr/bin/env python3
"""Applies the fixes of all rules to copies of trees, and sees that nothing else changes for the worse.

    src/test/bench/fixes.py JAR TREE...      (--no-vet where modules can't be downloaded)
    src/test/bench/fixes.py JAR --cases      all cases of all rules

For each tree: `--fix` must not restore a file; each file that it changed must be as gofmt wants it, if
it was before; each changed package must pass `go vet` as it did before (Go downloads the modules that
it needs); and of the findings that were fixed none may be left at its place. Trees are not changed.
The cases, each of which is a program or a module of its own, must compile as they did.
"""

import argparse
import collections
import concurrent.futures
import filecmp
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

APPLIED = re.compile(r"applied (\d+) of (\d+) fix")
# what vet says of a place moves with its line
PLACE = re.compile(r":\d+(:\d+)?:")


def command(jar, tree, *options):
    return subprocess.run(
        ["java", "-jar", jar, "-q", "--no-config", "--no-dependencies", "--confidence", "likely", *options, tree],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def findings(jar, tree):
    found = os.path.join(tree, ".found.json")
    done = command(jar, tree, "--output", "json=" + found)
    if done.returncode not in (0, 1):
        sys.exit(f"{tree}: {done.stderr}")
    with open(found, encoding="utf-8") as file:
        report = json.load(file)["findings"]
    os.remove(found)
    return report


def gofmt(files):
    return set(subprocess.run(["gofmt", "-l", *files], stdout=subprocess.PIPE, text=True).stdout.split("\n")) - {""}


def vet(folder):
    """What vet says of a package, or None where it can't be loaded."""
    done = subprocess.run(
        ["go", "vet", "-mod=mod", "."], cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={**os.environ, "GOFLAGS": "", "GOWORK": "off"}, timeout=900)
    lines = [line for line in done.stdout.splitlines() if not line.startswith("go: downloading")]
    lost = any(word in done.stdout for word in ("no required module", "cannot find module", "dial tcp", "missing go.sum"))
    return None if lost else collections.Counter(PLACE.sub(":", line) for line in lines)


def fixed(jar, tree, work, with_vet):
    before, after = os.path.join(work, "before"), os.path.join(work, "after")
    shutil.copytree(tree, before, symlinks=True, ignore=shutil.ignore_patterns(".git"))
    os.makedirs(os.path.join(before, ".git"), exist_ok=True)
    shutil.copytree(before, after, symlinks=True)
    known = findings(jar, before)
    if not any(each["fixes"] for each in known):
        return "no fixes", True
    told = command(jar, after, "--fix")
    applied = APPLIED.search(told.stderr)
    changed = [path for path in sorted({each["location"]["path"] for each in known if each["fixes"]})
               if not filecmp.cmp(os.path.join(before, path), os.path.join(after, path), shallow=False)]
    wrong = []
    if told.returncode not in (0, 1) or "restored" in told.stderr:
        wrong.append(told.stderr)
    were = {os.path.relpath(name, before) for name in gofmt([os.path.join(before, path) for path in changed])}
    are = {os.path.relpath(name, after) for name in gofmt([os.path.join(after, path) for path in changed])}
    wrong += [f"not formatted: {path}" for path in are - were]

    def places(report):
        return collections.Counter(
            (each["location"]["path"], each["rule"], each["function"], each["message"]) for each in report)

    remaining = findings(jar, after)
    new = places(remaining) - places(known)
    wrong += [f"new: {place}" for place in new]
    vetted = 0
    for folder in sorted({os.path.dirname(path) for path in changed}) if with_vet else []:
        one, other = vet(os.path.join(before, folder)), vet(os.path.join(after, folder))
        if one is None or other is None:
            print(f"  {folder}: can't be loaded", flush=True)
            continue
        vetted += 1
        wrong += [f"vet, {folder}: {line}" for line in other - one]
    rules = collections.Counter(each["rule"] for each in known if each["fixes"])
    for line in wrong:
        print("  " + line, flush=True)
    left = sum(1 for each in remaining if each["fixes"])
    return (f"applied {applied.group(1) if applied else '?'} of {applied.group(2) if applied else '?'} fixes in"
            f" {len(changed)} files, {vetted} packages vetted, {left} with a fix left, {dict(rules)}"), not wrong


def compiles(case):
    """What the compiler says of a program or a module; vet's own complaints are what cases are about."""
    folder, name = (case, "./...") if os.path.isdir(case) else os.path.split(case)
    system = re.search(r"_(windows|darwin|freebsd|openbsd|js)(_|[.])", name)
    done = subprocess.run(
        ["go", "vet", "-buildtag", name], cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={**os.environ, "GOFLAGS": "", "GOWORK": "off", "GOPROXY": "off",
             **({"GOOS": system.group(1)} if system else {})}, timeout=300)
    return [PLACE.sub(":", line) for line in done.stdout.splitlines()]


def cases(jar):
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
    with tempfile.TemporaryDirectory() as work:
        before, after = os.path.join(work, "before"), os.path.join(work, "after")
        for folder in (before, after):
            shutil.copytree(os.path.join(root, "rules"), folder)
            os.makedirs(os.path.join(folder, ".git"))
        on = [word for rule in sorted(os.listdir(before)) if not rule.startswith(".") for word in ("--rule", rule)]
        told = command(jar, after, "--fix", *on)
        print("  " + told.stderr.strip().splitlines()[-1])
        changed = set()
        for folder, _, names in os.walk(before):
            for name in names:
                path = os.path.relpath(os.path.join(folder, name), before)
                if not filecmp.cmp(os.path.join(before, path), os.path.join(after, path), shallow=False):
                    parts = path.split(os.sep)
                    changed.add(os.path.join(*parts[:3]))
        wrong = []
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            both = pool.map(lambda case: (case, compiles(os.path.join(before, case)),
                                          compiles(os.path.join(after, case))), sorted(changed))
            for case, one, other in both:
                wrong += [f"{case}: {line}" for line in other if line not in one and not line.startswith("#")]
        for line in wrong:
            print("  " + line)
        print(f"{'WRONG' if wrong else 'right'} cases: {len(changed)} of them changed")
        sys.exit(1 if wrong or "restored" in told.stderr else 0)


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("jar")
    arguments.add_argument("tree", nargs="*")
    arguments.add_argument("--cases", action="store_true")
    arguments.add_argument("--no-vet", action="store_true")
    chosen = arguments.parse_args()
    if chosen.cases:
        cases(chosen.jar)
    is_right = True
    for tree in chosen.tree:
        with tempfile.TemporaryDirectory() as work:
            text, fine = fixed(chosen.jar, tree, work, not chosen.no_vet)
        print(f"{'right' if fine else 'WRONG'} {tree}: {text}", flush=True)
        is_right &= fine
    sys.exit(0 if is_right else 1)


if __name__ == "__main__":
    main()
