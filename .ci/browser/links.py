"""links.py REPORT: walks every link of every page, and says how many lead to no file or to no place in it."""
import os, posixpath, re, sys, urllib.parse

root = sys.argv[1]
pages, files = {}, set()
for folder, _, names in os.walk(root):
    for name in names:
        path = os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/")
        files.add(path)
        if path.endswith(".html"):
            pages[path] = None


def text(path):
    return open(os.path.join(root, path), encoding="utf-8").read()


for path in pages:
    pages[path] = set(re.findall(r'\sid="([^"]*)"', text(path)))
links = dead = outside = 0
for path in pages:
    for to in re.findall(r'\s(?:href|src)="([^"]*)"', text(path)):
        to = to.replace("&amp;", "&").replace("&#43;", "+")
        if re.match(r"https?:", to):
            outside += 1
            continue
        links += 1
        file, _, place = to.partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), urllib.parse.unquote(file))) if file else path
        if target not in files or place and place not in pages.get(target, ()):
            dead += 1
            if dead <= 10:
                print(f"{path}: {to} leads nowhere")
print(f"links: {len(pages)} pages, {links} links, {dead} dead, {outside} to the web")
sys.exit(dead > 0 or links == 0)
