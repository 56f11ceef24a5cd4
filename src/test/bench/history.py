#!/usr/bin/env python3
"""Follows the baseline through the history of a repository.

    src/test/bench/history.py JAR REPOSITORY [--commits 20]

For each of the last commits that change Go code, the findings of a whole run are compared with those
of the commit before, by the lines that git's difference maps to one another: what is on a mapped line
with the same rule is old. What `--baseline` with the former state reports must be exactly the rest.
The first and the last commit are compared as well. Differences are printed, each to be read: "old, yet
reported" is an error; "not on a mapped line, yet known" is right where the line was edited or moved
and the baseline recognises it by function and message, and an error otherwise.
Nothing is written into the repository.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

HUNK = re.compile(r"^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")


def git(repository, *arguments):
    return subprocess.run(
        ["git", "-c", "core.quotePath=false", "--git-dir=" + repository, *arguments],
        check=True, stdout=subprocess.PIPE).stdout.decode("utf-8", "replace")


def checkout(repository, commit, folder):
    os.makedirs(folder)
    archive = subprocess.Popen(
        ["git", "--git-dir=" + repository, "archive", commit], stdout=subprocess.PIPE)
    subprocess.run(["tar", "x", "-C", folder], stdin=archive.stdout, check=True)
    if archive.wait() != 0:
        sys.exit("git archive " + commit)
    os.makedirs(os.path.join(folder, ".git"))


def run(jar, folder, *options):
    found = os.path.join(folder, ".git", "found.json")
    command = ["java", "-jar", jar, "-q", "--no-config", "--no-dependencies", "--confidence", "likely",
               "--output", "json=" + found, *options, folder]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{folder}: {done.stderr}")
    with open(found, encoding="utf-8") as file:
        return json.load(file)["findings"]


def key(finding):
    place = finding["location"]
    return (place["path"], place["line"], place["column"], finding["rule"], finding["message"])


class Mapping:
    """Which line of the former state an unchanged line was."""

    def __init__(self, repository, before, after):
        self.renamed, self.hunks, self.added = {}, {}, set()
        former = path = None
        for line in git(repository, "diff", "-M", "-U0", before, after, "--").splitlines():
            if line.startswith("diff --git "):
                former = path = None
            elif line.startswith("rename from "):
                former = line[12:]
            elif line.startswith("rename to "):
                path = line[10:]
                self.renamed[path] = former
            elif line.startswith("--- "):
                former = line[6:] if line != "--- /dev/null" else None
            elif line.startswith("+++ b/"):
                path = line[6:].rstrip("\t")
                if former is None:
                    self.added.add(path)
                self.hunks.setdefault(path, [])
            elif line.startswith("@@ ") and path is not None:
                old, olds, new, news = (1 if part is None else int(part) for part in HUNK.match(line).groups())
                self.hunks[path].append((old, olds, new, news))

    def former(self, path, line):
        if path in self.added:
            return None
        offset = 0
        for old, olds, new, news in self.hunks.get(path, []):
            # a side without lines names the line before
            first = new if news else new + 1
            if line < first:
                break
            if line < first + news:
                return None
            offset = (old + olds if olds else old + 1) - first - news
        return self.renamed.get(path, path), line + offset


def compare(name, mapping, before, after, reported):
    left = {}
    for finding in before:
        place = (finding["location"]["path"], finding["location"]["line"], finding["rule"])
        left[place] = left.get(place, 0) + 1
    new = {}
    for finding in reported:
        new[key(finding)] = new.get(key(finding), 0) + 1
    errors, to_read = [], []
    for finding in after:
        place = mapping.former(finding["location"]["path"], finding["location"]["line"])
        same = place + (finding["rule"],) if place else None
        is_old = left.get(same, 0) > 0
        if is_old:
            left[same] -= 1
        is_reported = new.get(key(finding), 0) > 0
        if is_reported:
            new[key(finding)] -= 1
        if is_old and is_reported:
            errors.append(("old, yet reported", finding))
        elif not is_old and not is_reported:
            to_read.append(("not on a mapped line, yet known", finding))
    if sum(new.values()):
        errors.append(("reported, yet not found by a whole run", None))
    if len(after) - len(reported) > len(before):
        errors.append(("more is known than there was", None))
    for kind, finding in errors + to_read:
        print(f"  {name}: {kind}: {key(finding) if finding else ''}", flush=True)
    return len(errors), len(to_read)


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("jar")
    arguments.add_argument("repository", help="a git directory")
    arguments.add_argument("--commits", type=int, default=20)
    chosen = arguments.parse_args()
    commits = git(chosen.repository, "log", "--first-parent", "--format=%H",
                  f"-{chosen.commits + 1}", "HEAD", "--", "*.go").split()[::-1]
    errors = to_read = news = 0
    with tempfile.TemporaryDirectory() as work:
        states = []

        def step(name, one, other):
            nonlocal errors, to_read, news
            reported = run(chosen.jar, other[1], "--baseline", one[2])
            news += len(reported)
            wrong, odd = compare(
                name, Mapping(chosen.repository, one[0], other[0]), one[3], other[3], reported)
            errors, to_read = errors + wrong, to_read + odd
            print(f"  {name}: {len(one[3])} before, {len(other[3])} now, {len(reported)} reported", flush=True)

        for commit in commits:
            folder = os.path.join(work, commit[:10])
            checkout(chosen.repository, commit, folder)
            baseline = os.path.join(work, commit[:10] + ".json")
            found = run(chosen.jar, folder)
            subprocess.run(["java", "-jar", chosen.jar, "-q", "--no-config", "--no-dependencies",
                            "--confidence", "likely", "--write-baseline", baseline, folder],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            states.append((commit, folder, baseline, found))
            if len(states) > 1:
                step(commit[:10], states[-2], states[-1])
            if len(states) > 2:
                subprocess.run(["rm", "-rf", states[-2][1]], check=True)
        step("first to last", states[0], states[-1])
    print(f"{chosen.repository}: {len(commits) - 1} commits, {news} reported as new, {errors} errors,"
          f" {to_read} to read")
    sys.exit(1 if errors else 0)


if __name__ == "__main__":
    main()
