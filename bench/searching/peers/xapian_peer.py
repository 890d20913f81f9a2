"""Xapian for the bench: makes an index of articles, or answers queries on one. JSON lines in, JSON lines out; started by xapian.ts.

    xapian_peer.py make PATH              articles in; the processor time in s out
    xapian_peer.py ask PATH clock|processor   queries in; ms and number of articles of each out
"""

import json
import os
import sys
import time

import xapian

TITLE_WEIGHT = 8
OUTLET, MONTH, IMPORT = 0, 1, 2
# Words of title and text do not stand beside each other.
GAP = 100
SNIPPET_LENGTH = 240


def articles():
    for line in sys.stdin:
        yield json.loads(line)


def make(path):
    # Written every so many articles: 100,000 at once took 5 GB of memory.
    os.environ["XAPIAN_FLUSH_THRESHOLD"] = "20000"
    database = xapian.WritableDatabase(path, xapian.DB_CREATE_OR_OVERWRITE)
    generator = xapian.TermGenerator()
    for article in articles():
        document = xapian.Document()
        generator.set_document(document)
        generator.set_termpos(0)
        # How often a word stands in the title counts eight times, as in ours and in FTS5's.
        generator.index_text(article["titleWords"], TITLE_WEIGHT)
        generator.increase_termpos(GAP)
        generator.index_text(article["words"])
        document.add_value(OUTLET, article["outlet"])
        document.add_value(MONTH, article["month"])
        document.add_value(IMPORT, str(article["importId"]))
        document.set_data(article["text"])
        database.add_document(document)
    database.commit()
    database.close()
    print(json.dumps(time.process_time()))


def query_of(asked):
    """The query; None: Xapian knows nothing of the kind."""
    query, kind = xapian.Query, asked["kind"]
    if kind == "word":
        return query(asked["word"])
    if kind == "all":
        return query(query.OP_AND, asked["words"])
    if kind == "either":
        return query(query.OP_OR, asked["words"])
    if kind == "not":
        return query(query.OP_AND_NOT, query(asked["wanted"]), query(asked["unwanted"]))
    if kind == "phrase":
        return query(query.OP_PHRASE, [query(word) for word in asked["words"]], len(asked["words"]))
    if kind == "near":
        # The window holds both words, too.
        return query(query.OP_NEAR, [query(word) for word in asked["words"]], asked["between"] + 2)
    if kind == "before":
        return query(query.OP_PHRASE, [query(word) for word in asked["words"]], asked["between"] + 2)
    if kind == "beginning":
        return query(query.OP_WILDCARD, asked["word"], 0, query.WILDCARD_LIMIT_ERROR, query.OP_SYNONYM)
    return None


def best(database, query):
    enquire = xapian.Enquire(database)
    # Constants of SQLite's FTS5 and of ours: k1 1.2, b 0.75; how often a word is asked for and the length of the query do not count.
    enquire.set_weighting_scheme(xapian.BM25Weight(1.2, 0, 1, 0.75, 0))
    enquire.set_query(query)
    return enquire.get_mset(0, 50)


def facets(database, query):
    """Exact: all articles are looked at."""
    enquire = xapian.Enquire(database)
    enquire.set_weighting_scheme(xapian.BoolWeight())
    enquire.set_docid_order(xapian.Enquire.DONT_CARE)
    enquire.set_query(query)
    spies = [xapian.ValueCountMatchSpy(slot) for slot in (OUTLET, MONTH, IMPORT)]
    for spy in spies:
        enquire.add_matchspy(spy)
    found = enquire.get_mset(0, 0, database.get_doccount())
    counts = [{value.term: value.termfreq for value in spy.values()} for spy in spies]
    return found.get_matches_estimated(), counts


def snippets(found):
    stem = xapian.Stem("none")
    flags = xapian.MSet.SNIPPET_BACKGROUND_MODEL | xapian.MSet.SNIPPET_EXHAUSTIVE
    return [
        found.snippet(hit.document.get_data().decode(), SNIPPET_LENGTH, stem, flags, "<b>", "</b>", "…")
        for hit in found
    ]


def ask(path, clock):
    now = time.process_time if clock == "processor" else time.perf_counter
    database = xapian.Database(path)
    for line in sys.stdin:
        request = json.loads(line)
        measure, answers = request["measure"], []
        for asked in request["asked"]:
            if query_of(asked) is None:
                answers = None
                break
            found = best(database, query_of(asked)) if measure == "snippets" else None
            began = now()
            if measure == "first":
                hits = best(database, query_of(asked)).size()
            elif measure == "facets":
                hits, _ = facets(database, query_of(asked))
            else:
                hits = len(snippets(found))
            answers.append({"ms": (now() - began) * 1000, "hits": hits})
        print(json.dumps(answers), flush=True)


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    {"make": make, "ask": ask}[command](*arguments)
