// Searches the clauses that the page brings along, with Lunr. Everything happens in the reader's browser.
"use strict";

(() => {
  const form = document.getElementById("search");
  const list = document.getElementById("hits");
  const said = document.getElementById("said");
  const clauses = globalThis.codicilClauses;
  const MOST = 50;

  const index = lunr(function () {
    this.ref("at");
    this.field("number", { boost: 12 });
    this.field("document", { boost: 4 });
    this.field("heading", { boost: 4 });
    this.field("text");
    this.metadataWhitelist = ["position"];
    // A clause's number is one word: `H8.16`, `3.8.2(a)`.
    this.tokenizer.separator = /[\s\-–—/,;:“”"]+/;
    clauses.forEach((clause, at) => this.add({ ...clause, at }));
  });

  /** Every word must occur; if no clause has them all, any will do. */
  function find(words) {
    // As the index has them: without marks at the ends, and without words that stand everywhere.
    const all = words.split(/[\s\-–—/,;:“”"]+/)
      .map((word) => word.toLowerCase().replace(/^\W+|\W+$/g, ""))
      .filter((word) => word !== "");
    const telling = all.filter((word) => lunr.stopWordFilter(new lunr.Token(word)));
    const terms = telling.length > 0 ? telling : all;
    const query = (presence) => index.query((it) => terms.forEach((term) => {
      it.term(index.pipeline.runString(term)[0] ?? term, { presence });
      if (presence === lunr.Query.presence.OPTIONAL) {
        it.term(term, { presence, wildcard: lunr.Query.wildcard.TRAILING });
      }
    }));
    const whole = query(lunr.Query.presence.REQUIRED);
    return whole.length > 0 ? whole : query(lunr.Query.presence.OPTIONAL);
  }

  /** The words around the first match, matches marked. */
  function passage(clause, hit) {
    const places = Object.values(hit.matchData.metadata)
      .flatMap((fields) => fields.text?.position ?? [])
      .sort((one, other) => one[0] - other[0]);
    const start = Math.max(0, (places[0]?.[0] ?? 0) - 80);
    const end = Math.min(clause.text.length, start + 280);
    const line = document.createElement("p");
    let at = start;
    line.append(start > 0 ? "…" : "");
    places.filter(([from, length]) => from >= start && from + length <= end).forEach(([from, length]) => {
      if (from >= at) {
        const mark = document.createElement("mark");
        mark.textContent = clause.text.slice(from, from + length);
        line.append(clause.text.slice(at, from), mark);
        at = from + length;
      }
    });
    line.append(clause.text.slice(at, end), end < clause.text.length ? "…" : "");
    return line;
  }

  function show(words) {
    list.replaceChildren();
    if (words.trim() === "") {
      said.textContent = `${clauses.length} clauses can be searched.`;
      return;
    }
    const hits = find(words);
    said.textContent = hits.length === 0 ? "Nothing found." : hits.length > MOST
      ? `${hits.length} clauses; the best ${MOST}:` : `${hits.length} clause${hits.length === 1 ? "" : "s"}:`;
    hits.slice(0, MOST).forEach((hit) => {
      const clause = clauses[hit.ref];
      const link = document.createElement("a");
      link.href = clause.href;
      link.textContent = [clause.document, clause.number, clause.heading].filter((part) => part !== "").join(" · ");
      const item = document.createElement("li");
      const version = document.createElement("span");
      version.className = "soft";
      version.textContent = " " + clause.version;
      item.append(link, version, passage(clause, hit));
      list.append(item);
    });
  }

  const field = form.elements.namedItem("q");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", "?q=" + encodeURIComponent(field.value));
    show(field.value);
  });
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  show(field.value);
})();
