"use strict";
// Tables sort by a click on a heading, or by Enter or Space on it.
for (const table of document.querySelectorAll("table.sortable")) {
  const body = table.tBodies[0];
  table.querySelectorAll("thead th").forEach((heading, column) => {
    const button = heading.querySelector("button");
    if (!button) return;
    button.addEventListener("click", () => {
      const up = heading.getAttribute("aria-sort") !== "ascending";
      table.querySelectorAll("thead th").forEach((other) => other.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", up ? "ascending" : "descending");
      const value = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
      const rows = Array.from(body.rows).map((row) => [value(row), row]);
      const absent = (text) => text === "" || text === "–";
      rows.sort(([a], [b]) => {
        if (absent(a) || absent(b)) return absent(a) - absent(b); // what is not known stays at the end
        const order = isNaN(a) || isNaN(b) ? a.localeCompare(b, "en", { numeric: true }) : a - b;
        return up ? order : -order;
      });
      body.append(...rows.map(([, row]) => row));
    });
  });
}
// A link to a folded section opens it; on paper everything is open.
const open = (place) => place?.querySelectorAll(":scope > details.fold").forEach((fold) => { fold.open = true; });
const opened = () => open(location.hash ? document.getElementById(location.hash.slice(1)) : null);
addEventListener("hashchange", opened);
addEventListener("beforeprint", () => document.querySelectorAll("section").forEach(open));
opened();
