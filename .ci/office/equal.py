"""equal.py REPORT SHEETS: compares the tables of a report with the sheets of its workbook as LibreOffice wrote them. Numbers as numbers, all else letter by letter."""
import csv, pathlib, sys

csv.field_size_limit(1 << 30)
report, sheets = map(pathlib.Path, sys.argv[1:])
read = lambda path: list(csv.reader(open(path, encoding="utf-8", newline="")))


def same(a, b):
    a = a[1:] if a[:1] == "'" and a[1:2] in ("=", "+", "-", "@", "\t", "\r", "|", "%", "'") else a  # the CSV neutralises what a spreadsheet would run
    if a == b or a.lower() == b.lower() and a.lower() in ("true", "false"):
        return True
    try:
        if b.endswith("%"):  # a cell that is shown so is written so
            return abs(float(a) - float(b[:-1]) / 100) < 1e-9
        return float(a) == float(b)
    except ValueError:
        return a.replace("\r\n", "\n") == b.replace("\r\n", "\n")


cells = wrong = tables = 0
for path in sorted(report.glob("*.csv")):
    sheet = sheets / f"report-{path.name}"
    if path.name == "rejects.csv" and not sheet.exists():
        continue  # what was not read is no table of the workbook
    tables += 1
    left, right = read(path), read(sheet)
    if len(left) != len(right):
        print(f"{path.name}: {len(left)} rows, in the workbook {len(right)}")
        wrong += 1
    for n, (a, b) in enumerate(zip(left, right), 1):
        b += [""] * (len(a) - len(b))
        cells += len(a)
        for k in range(len(a)):
            if k >= len(b) or not same(a[k], b[k]):
                wrong += 1
                if wrong <= 10:
                    print(f"{path.name}, row {n}, column {left[0][k]}: {a[k]!r}, in the workbook {b[k]!r}")
print(f"office: {tables} tables, {cells} cells, {wrong} different")
sys.exit(wrong > 0 or tables < 20)
