#!/usr/bin/env python3
"""Prints how fast Go Boundaries is, as ratios to Go's own tools measured in the same run.

    src/test/bench/bench.py parse                 our parser against go/parser, warm
    src/test/bench/bench.py modules               finding modules and packages, first pass and warm
    src/test/bench/bench.py model [FOLDER ...]    what every name means, against gofmt -l, cold
    src/test/bench/bench.py linters FOLDER        the same against revive and staticcheck
    src/test/bench/bench.py growth FOLDER         the same for 1, 2 and 4 copies of a module
    src/test/bench/bench.py command [FOLDER ...]  the command against gofmt -l, cold
    src/test/bench/bench.py scale FOLDER          GOROOT/src, four copies of it in 2 GB, plain java -jar,
                                                  and FOLDER without dependencies and from the cache
    src/test/bench/bench.py small                 one small file, cold
    src/test/bench/bench.py formats               each report of 1,000 findings, against plain lines
    src/test/bench/bench.py hostile               texts of 1 MB made to hurt
    src/test/bench/bench.py c [FOLDER ...]        reading C, without FOLDER that of three cgo modules
    src/test/bench/bench.py bodies [FOLDER ...]   the bodies read in that C, against universal ctags

Build first: mvn -q package. Without FOLDER the sources of the Go installation are read.
Seconds are CPU seconds, user and system, of all threads; memory is the largest resident set.
Runs alternate, so that a busy machine is unkind to both; the medians are compared.
"""

import argparse
import collections
import glob
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if os.environ.get("JAVA_HOME") else "java"
SUMMARY = re.compile(r"^\d+ findings? in \d+ files?.* lines?", re.MULTILINE)
MODEL = re.compile(r"^files=.* failures=\d+$", re.MULTILINE)
TAG = re.compile(r"^([^\t]+)\t([^\t]+)\t.*\tline:(\d+).*\tend:(\d+)", re.MULTILINE)
LAUNCHER = os.path.join(ROOT, "target", "go-boundaries")
FLAG = re.compile(r"^  (-X\S+) \\$", re.MULTILINE)


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("what", choices=[
        "parse", "modules", "model", "linters", "growth", "command", "scale", "small", "formats", "hostile", "c",
        "bodies"])
    arguments.add_argument("folder", nargs="*")
    arguments.add_argument("--rounds", type=int, default=3)
    chosen = arguments.parse_args()
    folders = chosen.folder or [os.path.join(go("env", "GOROOT"), "src")]
    if chosen.what == "parse":
        parse(folders[0], chosen.rounds)
    elif chosen.what == "modules":
        modules(folders[0], chosen.rounds)
    elif chosen.what == "model":
        for folder in folders:
            model(folder, chosen.rounds)
    elif chosen.what == "linters":
        linters(folders[0], chosen.rounds)
    elif chosen.what == "growth":
        growth(folders[0], chosen.rounds)
    elif chosen.what == "command":
        for folder in folders:
            command(folder, chosen.rounds)
    elif chosen.what == "c":
        folders = chosen.folder or cgo_modules()
        read_c(folders)
        read_alone(folders, chosen.rounds)
    elif chosen.what == "bodies":
        bodies(chosen.folder or cgo_modules())
    elif chosen.what == "scale":
        scale(chosen.folder[0] if chosen.folder else None, chosen.rounds)
    elif chosen.what == "small":
        small(chosen.rounds)
    elif chosen.what == "formats":
        formats(chosen.rounds)
    else:
        hostile()


def parse(folder, rounds, warm_up=3, passes=3):
    """One warm thread, files in memory, tree and comments."""
    with tempfile.TemporaryDirectory() as work:
        program = os.path.join(work, "goparse")
        go("build", "-o", program, ".", cwd=os.path.join(HERE, "goparse"))
        count = str(warm_up + passes)
        theirs = ([program, folder, count], {"GOMAXPROCS": "1"})
        classes = os.path.join(ROOT, "target", "classes")
        ours = ([JAVA, "-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-cp", classes,
                 os.path.join(HERE, "ParseBench.java"), folder, count], {})
        figures = {"go/parser": [], "ours": [], "our thread alone": []}
        for _ in range(rounds):
            for line in warm(theirs, warm_up):
                figures["go/parser"].append(float(line["cpu"]))
            for line in warm(ours, warm_up):
                figures["ours"].append(float(line["cpu"]))
                figures["our thread alone"].append(float(line["thread"]))
    print(f"parse, warm, {line['files']} files of {folder}")
    base = statistics.median(figures["go/parser"])
    for name, values in figures.items():
        show(name, values, base)


def modules(folder, rounds, warm_up=5, passes=3):
    """Heads of files only: what is below the folder, and which files belong together."""
    classes = os.path.join(ROOT, "target", "classes")
    ours = [JAVA, "-cp", classes, os.path.join(HERE, "ModulesBench.java"), folder,
            str(warm_up + passes)]
    first, later = [], []
    for _ in range(rounds):
        lines = warm((ours, {}), 0)
        first.append(float(lines[0]["cpu"]))
        later += [float(line["cpu"]) for line in lines[warm_up:]]
    line = lines[-1]
    print(f"modules, {line['files']} files in {line['packages']} packages of {folder}, "
          f"{line['variants']} variants")
    show("first pass", first, 0)
    show("warm", later, 0)


def model(folder, rounds):
    """Modules, trees, declarations, and the calls in bodies; the heap is limited as an analysis would need."""
    with tempfile.TemporaryDirectory() as work:
        cold(f"model, cold, {folder}", {
            "gofmt -l": ["gofmt", "-l", folder],
            "model": ours(work, folder),
        }, rounds)


def linters(folder, rounds):
    """Their own caches are empty each time; that of the go command is filled before."""
    with tempfile.TemporaryDirectory() as work:
        tools = {"GOBIN": work, "GOWORK": "off", "GOFLAGS": "-mod=mod"}
        for tool in ["github.com/mgechev/revive@v1.11.0", "honnef.co/go/tools/cmd/staticcheck@latest"]:
            subprocess.run(["go", "install", tool], cwd=work, env={**os.environ, **tools}, check=True)
        subprocess.run(["go", "vet", "./..."], cwd=folder, stderr=subprocess.DEVNULL, check=False)
        cold(f"model against linters, {folder}", {
            "gofmt -l": ["gofmt", "-l", folder],
            "revive": [os.path.join(work, "revive"), "./..."],
            "staticcheck": [os.path.join(work, "staticcheck"), "./..."],
            "model": ours(work, folder),
            "command": [LAUNCHER, folder],
        }, rounds, where=folder)


def growth(folder, rounds):
    """Copies of a module, each with a module path of its own."""
    with open(os.path.join(folder, "go.mod"), encoding="utf-8") as file:
        path = re.search(r"^module\s+(\S+)", file.read(), re.MULTILINE).group(1)
    with tempfile.TemporaryDirectory() as work:
        seconds, memory = {}, {}
        made = 0
        for count in [1, 2, 4]:
            trees = os.path.join(work, "trees")
            while made < count:
                copy(folder, os.path.join(trees, str(made)), path, f"example.com/copy{made}")
                made += 1
            runs = [run(ours(work, trees)) for _ in range(rounds)]
            seconds[count] = [each.cpu for each in runs]
            memory[count] = max(each.megabytes for each in runs)
            said = runs[-1].said
            base = statistics.median(seconds[1])
            show(f"{count} x", seconds[count], base, f"{memory[count]:4.0f} MB  {said}")


def copy(folder, to, path, other):
    shutil.copytree(folder, to, symlinks=True, ignore=shutil.ignore_patterns(".git"))
    for where, _, names in os.walk(to):
        for name in names:
            file = os.path.join(where, name)
            if os.path.isfile(file) and (name.endswith(".go") or name == "go.mod"):
                with open(file, "rb") as source:
                    text = source.read()
                text = text.replace(b'"' + path.encode(), b'"' + other.encode())
                if name == "go.mod":
                    text = text.replace(b"module " + path.encode(), b"module " + other.encode())
                with open(file, "wb") as changed:
                    changed.write(text)


def ours(work, folder):
    """The command that builds the model, started as the launcher starts ours."""
    classes = os.path.join(ROOT, "target", "classes")
    subprocess.run(
        [JAVA + "c", "-d", work, "-cp", classes, os.path.join(HERE, "ModelBench.java")], check=True)
    return [*launched(), "-Xbootclasspath/a:" + jar(), "-cp", work, "ModelBench", folder]


def launched():
    """Java with the flags of the launcher."""
    with open(LAUNCHER, encoding="utf-8") as script:
        return [JAVA, *FLAG.findall(script.read()), "-Xmn160m"]


def warm(command_and_environment, warm_up):
    command_line, environment = command_and_environment
    out = subprocess.run(command_line, env={**os.environ, **environment}, check=True,
                         stdout=subprocess.PIPE, text=True).stdout
    lines = [dict(field.split("=") for field in line.split()) for line in out.splitlines()]
    return lines[warm_up:]


def command(folder, rounds):
    """The whole command, from starting the JVM to the summary.

    Given a folder it leaves out more than gofmt does: vendor, testdata, generated files. So it
    is also given every file by name, which is the same work as gofmt's.
    """
    files = sorted(os.path.join(where, name) for where, _, names in os.walk(folder)
                   for name in names if name.endswith(".go"))
    every = ["--generated", *filter(os.path.isfile, files)]
    cold(f"command, cold, {folder}", {
        "gofmt -l": ["gofmt", "-l", folder],
        "every file": [LAUNCHER, *every],
        "every, java -jar": [JAVA, "-jar", jar(), *every],
        "folder": [LAUNCHER, folder],
    }, rounds)


def scale(folder, rounds):
    """What large inputs cost; without a folder the rows about one are left out."""
    source = os.path.join(go("env", "GOROOT"), "src")
    runs = cold(f"command, cold, {source}", {
        "gofmt -l": ["gofmt", "-l", source],
        "launcher": [LAUNCHER, source],
        "java -jar": [JAVA, "-jar", jar(), source],
    }, rounds)
    ratio("java -jar to launcher", runs["java -jar"], runs["launcher"])
    if folder:
        cold(f"command, cold, {folder}", {
            "gofmt -l": ["gofmt", "-l", folder],
            "no dependencies": [LAUNCHER, "--no-dependencies", folder],
        }, rounds)
        cached(folder, rounds)
    with tempfile.TemporaryDirectory() as work:
        for copied in range(4):
            # a go.mod "std" four times: four installations
            shutil.copytree(source, os.path.join(work, str(copied), "src"), symlinks=True)
        print(f"command, cold, four copies of {source}, -Xmx2g")
        one = run([LAUNCHER, work], None, {"GO_BOUNDARIES_OPTS": "-Xmx2g"})
        show("launcher", [one.cpu], 0, f"{one.megabytes:4.0f} MB  {one.said}")
    small(rounds)


def cached(folder, rounds):
    """The first run keeps its result, the others tell it again."""
    with tempfile.TemporaryDirectory() as work:
        command_line = [LAUNCHER, "--cache", os.path.join(work, "cache"), "."]
        first = run(command_line, folder)
        again = [run(command_line, folder) for _ in range(max(rounds, 5))]
        print(f"command with --cache, {folder}")
        for name, runs in [("first run", [first]), ("unchanged", again)]:
            clock = statistics.median(each.clock for each in runs)
            show(name, [each.cpu for each in runs], 0, f"by the clock {clock:5.2f} s  {runs[-1].said}")


def ratio(name, runs, base):
    cpu, other = (statistics.median(each.cpu for each in each_runs) for each_runs in (runs, base))
    memory, less = (max(each.megabytes for each in each_runs) for each_runs in (runs, base))
    print(f"  {name}: {cpu / other:.2f} x CPU, {memory / less:.2f} x memory")


def small(rounds):
    with tempfile.TemporaryDirectory() as work:
        file = os.path.join(work, "small.go")
        with open(file, "w", encoding="utf-8") as out:
            out.write("package p\n\nfunc f() {\n\tdefer recover()\n\tpanic(1)\n}\n")
        subjects = {
            "gofmt -l": ["gofmt", "-l", file],
            "go-boundaries": [LAUNCHER, file],
            "java -jar": [JAVA, "-jar", jar(), file],
        }
        cold("command, cold, one small file", subjects, max(rounds, 7))


def formats(rounds):
    """Copies of the test projects, whose findings have steps and places as those of others do."""
    with tempfile.TemporaryDirectory() as work:
        for copied in range(26):
            shutil.copytree(os.path.join(ROOT, "test-projects"), os.path.join(work, "m", str(copied)))
        command_line = [LAUNCHER, "--no-config", "--confidence", "likely"]
        report = os.path.join(work, "report")
        copies = os.path.join(work, "m")
        subjects = {"gofmt -l": ["gofmt", "-l", copies], "lines": [*command_line, copies]}
        for name in ("text", "github", "sarif", "gitlab", "json", "checkstyle", "rdjson", "html"):
            subjects[name] = [*command_line, "--output", f"{name}={report}", copies]
        runs = cold("reports of some 1,000 findings", subjects, rounds)
        for name in list(subjects)[2:]:
            ratio(f"{name} to lines", runs[name], runs["lines"])


def cold(title, subjects, rounds, where=None):
    runs = {name: [] for name in subjects}
    for _ in range(rounds):
        for name, command_line in subjects.items():
            with tempfile.TemporaryDirectory() as cache:
                runs[name].append(run(command_line, where, {"STATICCHECK_CACHE": cache}))
    print(title)
    base = statistics.median(each.cpu for each in runs["gofmt -l"])
    for name, all_runs in runs.items():
        memory = max(each.megabytes for each in all_runs)
        clock = statistics.median(each.clock for each in all_runs)
        show(name, [each.cpu for each in all_runs], base,
             f"{memory:4.0f} MB  by the clock {clock:5.2f} s  {all_runs[-1].said}")
    return runs


# CPU seconds, seconds by the clock, and the summary of ours
Run = collections.namedtuple("Run", ["cpu", "clock", "megabytes", "said"])


def run(command_line, where=None, environment=None):
    """A command of ours that did nothing is no success."""
    model_bench = "ModelBench" in command_line
    began = time.monotonic()
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command_line, stdin=subprocess.DEVNULL, cwd=where, stderr=errors,
            stdout=errors if model_bench else subprocess.DEVNULL,
            env={**os.environ, **(environment or {})})
        _, status, used = os.wait4(process.pid, 0)
        clock = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        said = errors.read().decode(errors="replace")
    summary = (MODEL if model_bench else SUMMARY).search(said)
    # gofmt fails where it could not read every file, as in the installation's test data
    theirs = os.path.basename(command_line[0]) in ("gofmt", "revive", "staticcheck")
    if not theirs and not (process.returncode in (0, 1) and summary):
        sys.exit(f"{' '.join(command_line)[:200]}: status {process.returncode}\n{said[-2000:]}")
    return Run(used.ru_utime + used.ru_stime, clock, used.ru_maxrss / 1024,
               summary.group() if summary else "")


def cgo_modules():
    """Folders of modules with much C, which are downloaded."""
    folders = []
    text = go("mod", "download", "-json", cwd=os.path.join(ROOT, "src", "test", "go", "cgopackages"))
    while text:
        module, end = json.JSONDecoder().raw_decode(text)
        folders.append(module["Dir"])
        text = text[end:].strip()
    return folders


def read_c(folders):
    """In one JVM as the command's; the goal is a tenth of a second for a file of 10,000 lines."""
    subprocess.run([*launched(), "-cp", os.path.join(ROOT, "target", "classes"),
                    os.path.join(HERE, "CBench.java"), *folders], check=True)


def read_alone(folders, rounds, much=10_000, parts=5):
    """Pieces of 10,000 lines of the largest file, each the only thing that a fresh JVM does."""
    with open(max(c_files(folders), key=os.path.getsize), "rb") as file:
        lines = file.readlines()
    with tempfile.TemporaryDirectory() as work:
        classes = os.path.join(ROOT, "target", "classes")
        subprocess.run([JAVA + "c", "-d", work, "-cp", classes, os.path.join(HERE, "CBench.java")],
                       check=True)
        boot = "-Xbootclasspath/a:" + os.pathsep.join([jar(), work])
        for part in range(parts):
            file = os.path.join(work, "part.c")
            start = part * max(len(lines) - much, 0) // (parts - 1)
            with open(file, "wb") as out:
                out.writelines(lines[start:start + much])
            for name, java in [("launcher", launched()), ("java", [JAVA])]:
                runs = [subprocess.run([*java, boot, "CBench", file], check=True, text=True,
                                       stdout=subprocess.PIPE).stdout for _ in range(rounds)]
                thread, all_threads = (
                    [float(re.search(what + r"\s+([\d.]+) s", run).group(1)) for run in runs]
                    for what in ("thread", "first"))
                show(f"line {start}, {name}", thread, 0,
                     f"with the JVM's threads {statistics.median(all_threads):.2f} s")


def bodies(folders):
    """A place is lost where no body of ours ends in the line in which one of theirs does.

    Lambdas are no functions to us. What only names tell apart is counted beside: where macros
    stand in a head, theirs are often those of the macros.
    """
    total, missing, renamed = 0, 0, 0
    for folder in folders:
        files = c_files([folder])
        ours = {tuple(line.split("\t")) for line in read_bodies(files)}
        theirs = {(path, plain(name), line, end) for path, name, line, end in tagged(files)
                  if "__anon" not in name}
        ends = {(path, end) for path, _, _, end in ours}
        lost = sorted(body for body in theirs if (body[0], body[3]) not in ends)
        others = len(theirs - ours) - len(lost)
        total, missing, renamed = total + len(theirs), missing + len(lost), renamed + others
        print(f"{os.path.basename(folder):36} {len(files):5} files {len(theirs):7} bodies "
              f"{share(len(theirs), len(lost))} read, {len(lost)} lost, {others} other names")
        for path, name, line, end in lost[:5]:
            print(f"    {os.path.relpath(path, folder)}:{line}: {name}, up to line {end}")
    print(f"bodies={total} lost={missing} others={renamed} read={share(total, missing)}")


def tagged(files):
    """The functions that ctags finds: file, name, line, last line."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as names:
        names.writelines(name + "\n" for name in files)
        names.flush()
        tags = subprocess.run(
            ["ctags", "-f", "-", "--sort=no", "--languages=C,C++", "--kinds-C=f", "--kinds-C++=f",
             "--fields=ne", "-L", names.name],
            check=True, stdout=subprocess.PIPE, text=True, errors="replace").stdout
    return [(path, name, line, end) for name, path, line, end in TAG.findall(tags)]


def plain(name):
    last = name.split("::")[-1].lstrip("~")
    return "operator" if last.startswith("operator") else last


def read_bodies(files):
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as names:
        names.writelines(name + "\n" for name in files)
        names.flush()
        return subprocess.run(
            [*launched(), "-cp", os.path.join(ROOT, "target", "classes"),
             os.path.join(HERE, "CBodies.java"), names.name],
            check=True, stdout=subprocess.PIPE, text=True, errors="replace").stdout.splitlines()


def share(all_of_them, lost):
    return f"{100 - 100 * lost / max(all_of_them, 1):.2f} %"


def c_files(folders):
    return sorted(os.path.join(where, name) for folder in folders
                  for where, _, names in os.walk(folder) for name in names
                  if re.search(r"\.(c|cc|cpp|cxx|h|hpp)$", name)
                  and os.path.isfile(os.path.join(where, name)))


def hostile():
    classes = os.pathsep.join(os.path.join(ROOT, "target", d) for d in ("classes", "test-classes"))
    subprocess.run([JAVA, "-Xmx2g", "-cp", classes, os.path.join(HERE, "HostileBench.java"), "15"],
                   check=True)


def show(name, values, base, more=""):
    middle = statistics.median(values)
    ratio = f"{middle / base:6.2f} x" if base > 0.05 else ""
    spread = f"({min(values):.2f} to {max(values):.2f})"
    print(f"  {name:18} {middle:6.2f} s  {ratio}  {spread:16}  {more}".rstrip())


def jar():
    found = [name for name in glob.glob(os.path.join(ROOT, "target", "sonar-go-boundaries-plugin-*.jar"))
             if not name.endswith(("-sources.jar", "-tests.jar", "-javadoc.jar"))]
    if len(found) != 1:
        sys.exit(f"want one jar in target/, found {found}: run mvn -q package")
    return found[0]


def go(*arguments, cwd=None):
    environment = {**os.environ, "GOFLAGS": "-mod=mod", "GOWORK": "off", "GOTOOLCHAIN": "local"}
    return subprocess.run(["go", *arguments], cwd=cwd, env=environment, check=True,
                          stdout=subprocess.PIPE, text=True).stdout.strip()


if __name__ == "__main__":
    main()
