// Comfort for the pages of a site; each can be read without. Nothing is loaded, sent or kept but one setting.
"use strict";

(() => {
  /** Makes an element with attributes and children. */
  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  }

  /** A setting of this browser; pages opened from a folder may be denied the place where it is kept. */
  const setting = {
    read(name) {
      try {
        return localStorage.getItem("codicil." + name);
      } catch {
        return null;
      }
    },
    write(name, value) {
      try {
        localStorage.setItem("codicil." + name, value);
      } catch {
        // Not kept then.
      }
    },
  };

  // ---- A redline: step through its changes, filter them, see where they lie.

  const KINDS = [
    ["substantive", "Words", ["inserted", "deleted", "edited", "split", "merged"]],
    ["moved", "Moved", ["moved-from", "moved-to"]],
    ["cosmetic", "Typography", ["cosmetic"]],
    ["formatted", "Format", ["formatted"]],
    ["renumbered", "Numbers", ["renumbered"]],
  ];

  function redline(article) {
    const groupOf = new Map(KINDS.flatMap(([group, , kinds]) => kinds.map((kind) => [kind, group])));
    const entries = [...document.querySelectorAll(".changes li")]
      .map((item) => ({ item, group: groupOf.get(item.className), place: target(item.querySelector("a")) }))
      .filter((entry) => entry.place);
    entries.sort((one, other) =>
      one.place.compareDocumentPosition(other.place) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
    if (entries.length === 0) {
      return;
    }
    const shown = new Set(KINDS.map(([group]) => group));
    let at = -1;

    const where = make("span", { role: "status", class: "where" });
    const previous = make("button", { type: "button" }, "← Previous");
    const next = make("button", { type: "button" }, "Next →");
    const bar = make("div", { class: "tools", role: "group", "aria-label": "Changes" }, previous, next, where);
    const map = make("div", { class: "minimap", "aria-hidden": "true" });

    const visible = () => entries.filter((entry) => shown.has(entry.group));

    /** Says which change it is, and leads to it: whoever steps by button stays there. */
    function say() {
      const some = visible();
      if (at < 0 || some.length === 0) {
        where.textContent = some.length === 0 ? "none shown" : `${some.length} change${some.length === 1 ? "" : "s"}`;
        return;
      }
      const named = some[at].item.querySelector("a");
      where.replaceChildren(`${at + 1} of ${some.length}: `, make("a", { href: named.hash }, named.textContent));
    }

    function step(by) {
      const some = visible();
      if (some.length === 0) {
        return;
      }
      at = at < 0 && by < 0 ? some.length - 1 : (at + by + some.length) % some.length;
      show(some[at].place);
      say();
    }

    function show(place) {
      document.querySelectorAll(".current").forEach((other) => other.classList.remove("current"));
      place.classList.add("current");
      place.setAttribute("tabindex", "-1");
      if (!bar.contains(document.activeElement)) {
        place.focus({ preventScroll: true });
      }
      place.scrollIntoView({ block: "center" });
      history.replaceState(null, "", "#" + place.id);
    }

    function draw() {
      const whole = document.documentElement.scrollHeight;
      map.replaceChildren(...visible().map((entry) => {
        const tick = make("span", { class: "tick " + entry.group });
        tick.style.top = (100 * (entry.place.getBoundingClientRect().top + scrollY)) / whole + "%";
        tick.addEventListener("click", () => {
          at = visible().indexOf(entry);
          show(entry.place);
          say();
        });
        return tick;
      }));
    }

    KINDS.filter(([group]) => entries.some((entry) => entry.group === group)).forEach(([group, name]) => {
      const count = entries.filter((entry) => entry.group === group).length;
      const box = make("input", { type: "checkbox", checked: "" });
      box.addEventListener("change", () => {
        if (box.checked) {
          shown.add(group);
        } else {
          shown.delete(group);
        }
        article.classList.toggle("without-" + group, !box.checked);
        entries.filter((entry) => entry.group === group).forEach((entry) => (entry.item.hidden = !box.checked));
        at = -1;
        say();
        draw();
      });
      bar.append(make("label", {}, box, ` ${name} (${count})`));
    });

    const keys = make("input", { type: "checkbox" });
    keys.checked = setting.read("keys") !== "off";
    keys.addEventListener("change", () => setting.write("keys", keys.checked ? "on" : "off"));
    bar.append(make("label", { class: "keys" }, keys, " Keys ", make("kbd", {}, "n"), " ", make("kbd", {}, "p")));

    previous.addEventListener("click", () => step(-1));
    next.addEventListener("click", () => step(1));
    document.addEventListener("keydown", (event) => {
      const writing = event.target.closest?.("input:not([type=checkbox]), textarea, select");
      if (!keys.checked || writing || event.ctrlKey || event.altKey || event.metaKey) {
        return;
      }
      if (event.key === "n" || event.key === "p") {
        step(event.key === "n" ? 1 : -1);
        event.preventDefault();
      }
    });

    article.before(bar);
    document.body.append(map);
    say();
    draw();
    addEventListener("resize", draw);
    addEventListener("load", draw);
    document.querySelectorAll("details").forEach((part) => part.addEventListener("toggle", draw));
  }

  function target(link) {
    return link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  }

  // ---- A text: copy the link to a clause, see what a defined term means.

  function permalinks(article) {
    const copy = make("button", { type: "button", class: "copy", hidden: "" }, "Copy link");
    const said = make("span", { role: "status", class: "unseen" });
    document.body.append(said);
    let current = null;
    const over = (event) => {
      const link = event.target.closest?.("a.permalink");
      if (link && link !== current) {
        current = link;
        copy.hidden = false;
        copy.textContent = "Copy link";
        copy.setAttribute("aria-label", "Copy link to " + link.textContent);
        link.after(copy);
      }
    };
    article.addEventListener("mouseover", over);
    article.addEventListener("focusin", over);
    copy.addEventListener("click", async () => {
      const address = current.href;
      try {
        await navigator.clipboard.writeText(address);
        copy.textContent = "Copied";
      } catch {
        prompt("Copy this link", address);
      }
      said.textContent = "Copied the link to " + current.textContent;
    });
  }

  function definitions(article) {
    const tip = make("div", { class: "tip", role: "tooltip", id: "tip", hidden: "" });
    document.body.append(tip);
    let current = null;
    const hide = () => {
      tip.hidden = true;
      current?.removeAttribute("aria-describedby");
      current = null;
    };
    const show = (event) => {
      const link = event.target.closest?.("a.term");
      if (!link) {
        if (!event.target.closest?.(".tip")) {
          hide();
        }
        return;
      }
      const meaning = target(link);
      if (link === current || !meaning) {
        return;
      }
      hide();
      current = link;
      tip.textContent = meaning.textContent.trim().slice(0, 700);
      tip.hidden = false;
      link.setAttribute("aria-describedby", "tip");
      put();
    };
    const put = () => {
      if (!current) {
        return;
      }
      const box = current.getBoundingClientRect();
      const below = box.bottom + tip.offsetHeight + 8 < innerHeight;
      tip.style.left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8)) + "px";
      tip.style.top = (below ? box.bottom + 6 : Math.max(8, box.top - tip.offsetHeight - 6)) + "px";
    };
    document.addEventListener("mouseover", show);
    article.addEventListener("focusin", show);
    article.addEventListener("focusout", hide);
    addEventListener("scroll", put, { passive: true });
    document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  }

  // ---- Tables: show the rows that hold some words, hide the columns of gaps.

  function filter(table) {
    const rows = [...table.tBodies[0].rows];
    const words = make("input", { type: "search", id: "filter" });
    const count = make("span", { role: "status", class: "soft" });
    const bar = make("div", { class: "tools" }, make("label", { for: "filter" }, "Show documents with "), words, count);
    words.addEventListener("input", () => {
      const wanted = words.value.trim().toLowerCase();
      rows.forEach((row) => (row.hidden = !row.cells[0].textContent.toLowerCase().includes(wanted)));
      count.textContent = wanted ? ` ${rows.filter((row) => !row.hidden).length} of ${rows.length}` : "";
    });
    if (table.querySelector("th.gap")) {
      const gaps = make("input", { type: "checkbox", checked: "" });
      gaps.addEventListener("change", () => table.classList.toggle("without-gaps", !gaps.checked));
      bar.append(make("label", {}, gaps, " Versions that are not recorded"));
    }
    table.closest(".scroll").before(bar);
  }

  // ---- A day: what was in force.

  function asOf(form) {
    const day = form.elements.namedItem("day");
    const answer = document.getElementById("as-of-answer");
    const periods = [...document.querySelectorAll(".periods li")];
    const show = () => {
      const wanted = day.value;
      periods.forEach((period) => {
        const { from, until } = period.dataset;
        period.hidden = wanted !== "" && (wanted < from || (until !== "" && wanted >= until));
        period.querySelectorAll(".unsure").forEach((unsure) => {
          const versions = [...unsure.querySelectorAll("span")];
          versions.forEach((version) => (version.hidden = wanted !== "" && wanted <= version.dataset.from));
          unsure.hidden = versions.every((version) => version.hidden);
        });
      });
      document.querySelectorAll(".periods-of").forEach((part) => {
        part.hidden = wanted !== "" && ![...part.querySelectorAll(".periods li")].some((period) => !period.hidden);
      });
      const some = periods.filter((period) => !period.hidden);
      const long = new Date(wanted + "T12:00:00").toLocaleDateString("en-GB", { dateStyle: "long" });
      answer.textContent = wanted === "" ? "" : some.length === 0
        ? `Nothing is recorded of ${long}.`
        : `What is recorded of ${long}; a period says where something may have changed unseen.`;
    };
    form.hidden = false;
    day.value = new URLSearchParams(location.search).get("day") ?? "";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      history.replaceState(null, "", "?day=" + day.value);
      show();
    });
    show();
  }

  // ---- Which of these a page needs is seen from what it holds.

  const each = (selector, use) => document.querySelectorAll(selector).forEach(use);
  if (matchMedia("(max-width: 48rem)").matches) {
    each(".reading .contents details", (part) => (part.open = false));
  }
  each("article.redline", redline);
  each("article.text", permalinks);
  each("article.text", definitions);
  each(".matrix table", filter);
  each("form#as-of", asOf);
  each("form.needs-script", (form) => (form.hidden = false));
})();
