#!/usr/bin/env python3
"""Makes parts-of-speech.tsv, which says what part of speech a word can be.

usage: make-parts-of-speech.py BRILL WORDNET > parts-of-speech.tsv

BRILL is the unpacked npm package `brill` 3.1.0, WORDNET the folder of WordNet 3.0 (Debian: wordnet-base,
/usr/share/wordnet). A line is a form in lower case, its tags, the commonest first, and `intransitive` where it is the
past of a verb that WordNet gives without an object too. Forms that their ending tells as well are left out; the lines are
sorted by the bytes of the form, since the program looks them up where they lie. parts-of-speech.notice.txt has the
licences of both.
"""
import pathlib, re, subprocess, sys

OPEN = {"NN", "NNS", "JJ", "JJR", "JJS", "VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "RB", "RBR", "RBS"}
FOLD = {"JJR": "JJ", "JJS": "JJ", "RBR": "RB", "RBS": "RB"}


def guess(form):
    """What the program assumes of a form that is not in the list."""
    if form.endswith("ly"): return ["RB"]
    if form.endswith("ed"): return ["VBN", "VBD"]
    if form.endswith("ing"): return ["VBG", "NN"]
    if form.endswith(("less", "ful", "ous")): return ["JJ"]
    if form.endswith("s") and not form.endswith("ss"): return ["NNS", "VBZ"]
    return ["NN"]


def brill(folder):
    code = f"import('file://{folder}/index.js').then(({{brill}})=>{{for(const w in brill)console.log(w+'\\t'+brill[w].join(' '))}})"
    for line in subprocess.run(["node", "-e", code], capture_output=True, text=True, check=True).stdout.splitlines():
        form, tags = line.split("\t")
        kept = []
        for tag in tags.replace("|", " ").split():
            tag = FOLD.get(tag, tag)
            if tag in OPEN and tag not in kept: kept.append(tag)
        if re.fullmatch(r"[a-z]{2,}", form) and kept: yield form, kept


def intransitive(folder):
    """Verbs that stand without an object in their commonest sense, or in many."""
    offsets, verbs = {}, set()
    for line in open(folder / "data.verb", encoding="utf-8"):
        if line.startswith(" "): continue
        data = line.split(" | ")[0].split()
        frames = re.findall(r"\+ (\d\d) (\w\w)", " ".join(data))
        offsets[data[0]] = {int(n) for n, word in frames if word == "00"}
    for line in open(folder / "index.verb", encoding="utf-8"):
        if line.startswith(" "): continue
        parts = line.split()
        senses = [offsets.get(o, set()) for o in parts[-int(parts[2]):]]
        alone = [bool(s & {1, 2, 3, 4, 22} and not s & {8, 9, 10, 11}) for s in senses]
        if alone and (alone[0] or (sum(alone) > 1 and sum(alone) > len(alone) / 3)): verbs.add(parts[0])
    return verbs


def pasts(folder, verbs):
    irregular = {}
    for line in open(folder / "verb.exc", encoding="utf-8"):
        form, base = line.split()[:2]
        irregular.setdefault(base, set()).add(form)
    for verb in verbs:
        yield from irregular.get(verb, ())
        yield from {verb + "ed", verb + "d", verb + verb[-1] + "ed", verb[:-1] + "ied"}


def main(argv):
    words = dict(brill(pathlib.Path(argv[1]).resolve()))
    past = set(pasts(pathlib.Path(argv[2]), intransitive(pathlib.Path(argv[2]))))
    for form in sorted(words, key=lambda w: w.encode()):
        mark = ["intransitive"] if form in past and {"VBD", "VBN"} & set(words[form]) else []
        if mark or words[form] != guess(form): print(form, " ".join(words[form] + mark), sep="\t")


sys.exit(main(sys.argv))
