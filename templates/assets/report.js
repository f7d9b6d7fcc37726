// Comforts only: every page reads whole without this file. What is shown is held by the address (#verdict=conflict&kind=count),
// so that it can be sent to somebody.
(() => {
  "use strict";

  const fields = () => new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");

  // Choices that stand in the address: read from it when it changes, written to it when one is made.
  const hold = (box, show) => {
    const choices = [...box.querySelectorAll("select")];
    const read = () => {
      const wanted = fields();
      for (const choice of choices) {
        const value = wanted.get(choice.name) ?? choice.options[0].value;
        choice.value = [...choice.options].some((option) => option.value === value) ? value : choice.options[0].value;
      }
      show(Object.fromEntries(choices.map((choice) => [choice.name, choice.value])));
    };
    box.addEventListener("change", () => {
      const made = choices.filter((choice) => choice.selectedIndex > 0).map((choice) => [choice.name, choice.value]);
      history.pushState(null, "", "#" + new URLSearchParams(made));
      read();
    });
    addEventListener("hashchange", read);
    addEventListener("popstate", read);
    box.hidden = false;
    read();
  };

  const filters = document.getElementById("filters");
  if (filters) {
    const rows = [...document.querySelectorAll("tr[data-verdict]")];
    const columns = [...document.querySelectorAll("th[data-article]")];
    const tallies = [...document.querySelectorAll(".tally a[data-verdict]")];
    for (const tally of tallies) tally.href = "#verdict=" + tally.dataset.verdict;
    const states = (row, column) => row.closest("table") === column.closest("table") && /^v\d/.test(row.cells[column.cellIndex].className);
    hold(filters, ({ verdict, kind, article }) => {
      const column = columns.find((th) => th.dataset.article === article);
      for (const row of rows) {
        row.hidden = !((!verdict || row.dataset.verdict === verdict) && (!kind || row.dataset.kind === kind) && (!column || states(row, column)));
      }
      for (const th of columns) th.classList.toggle("chosen", th === column);
      for (const tally of tallies) {
        if (tally.dataset.verdict === verdict) tally.setAttribute("aria-current", "true");
        else tally.removeAttribute("aria-current");
      }
      document.getElementById("shown").textContent = rows.filter((row) => !row.hidden).length;
    });
  }

  // Any two articles' sentences, with the words that only one of them has.
  const compare = document.getElementById("compare");
  if (compare) {
    const box = document.getElementById("compared");
    const sentence = (version) => {
      const quote = version.querySelector("blockquote").cloneNode(true);
      for (const context of quote.querySelectorAll(".context")) context.remove();
      return quote.textContent;
    };
    const words = (text) => [...text.matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}]/gu)]
      .map((word) => ({ from: word.index, to: word.index + word[0].length, as: word[0].toLowerCase().replaceAll("’", "'") }));
    // The longest sequence of words in both, as the places of its words in either.
    const common = (a, b) => {
      const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
      for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
          longest[i][j] = a[i].as === b[j].as ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
        }
      }
      const inA = new Set(), inB = new Set();
      for (let i = 0, j = 0; i < a.length && j < b.length;) {
        if (a[i].as === b[j].as) inA.add(i++), inB.add(j++);
        else if (longest[i + 1][j] >= longest[i][j + 1]) i++;
        else j++;
      }
      return [inA, inB];
    };
    const element = (name, ...content) => {
      const made = document.createElement(name);
      made.append(...content);
      return made;
    };
    const side = (version, text, found, kept, name) => {
      const line = element("p");
      let end = 0;
      for (let i = 0; i < found.length; i++) {
        if (kept.has(i)) continue;
        const first = i;
        while (i + 1 < found.length && !kept.has(i + 1)) i++;
        line.append(text.slice(end, found[first].from), element(name, text.slice(found[first].from, found[i].to)));
        end = found[i].to;
      }
      line.append(text.slice(end));
      const made = element("div", element("h3", version.querySelector("h3 a").textContent), line);
      made.className = version.className.replace("version", "");
      made.dir = "auto";
      return made;
    };
    hold(compare, ({ left, right }) => {
      box.replaceChildren();
      const [a, b] = [left, right].map((id) => id && document.getElementById(id));
      if (!a || !b) return;
      const [said, saidToo] = [sentence(a), sentence(b)];
      const [x, y] = [words(said), words(saidToo)];
      const [inX, inY] = common(x, y);
      const diff = element("div", side(a, said, x, inX, "del"), side(b, saidToo, y, inY, "ins"));
      diff.className = "diff";
      box.append(diff);
    });
  }
})();
