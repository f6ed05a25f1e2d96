
"use strict";
(() => {
  const form = document.querySelector(".ogp-filters");
  const table = document.querySelector(".ogp-matrix");
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...body.rows];
  const all = [table.tHead.rows[0], ...rows, table.tFoot.rows[0]];
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = new Map(rows.map((row) => [row, plain(row.cells[0].textContent)]));
  const filter = () => {
    const wanted = new FormData(form);
    const text = plain(wanted.get("text").trim());
    let shown = 0;
    for (const row of rows) {
      const fits =
        (!wanted.get("book") || row.dataset.book === wanted.get("book")) &&
        (!wanted.get("level") || row.dataset.level === wanted.get("level")) &&
        words.get(row).includes(text);
      row.hidden = !fits;
      shown += fits;
    }
    heads.forEach((head, i) => {
      const hide = i > 1 && wanted.get("region") && head.dataset.region !== wanted.get("region");
      for (const row of all) row.cells[i].hidden = hide;
    });
    form.elements.shown.value = shown + " / " + rows.length;
  };
  const key = (row, i) =>
    i === 0 ? words.get(row) : Number(row.cells[i].dataset.order ?? (i === 1 ? -rows.indexOf(row) : 9));
  heads.forEach((head, i) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const order = [...rows].sort((a, b) => {
        const x = key(a, i), y = key(b, i);
        return (x < y ? -1 : x > y ? 1 : rows.indexOf(a) - rows.indexOf(b)) * (down ? -1 : 1);
      });
      body.append(...order);
    });
  });
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();
})();
