// Looks at a page as a reader would: pictures, contrast (WCAG 2.1, 1.4.3 AA), width, headings, sorting. Result: #audit.
(async () => {
  await document.fonts.ready;
  const channel = (c) => { c /= 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
  const parse = (text) => { const m = text.match(/[\d.]+/g); return m ? m.map(Number) : [0, 0, 0, 0]; };
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const ratio = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const background = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = parse(getComputedStyle(e).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  // Letters of a chart may stand on a coloured shape.
  const shapeUnder = (element) => {
    element.scrollIntoView({ block: "center", inline: "center" });
    const box = element.getBoundingClientRect();
    const shapes = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const shape = shapes.find((s) => s.tagName === "path" && getComputedStyle(s).fill !== "none");
    return shape && parse(getComputedStyle(shape).fill);
  };
  for (const details of document.querySelectorAll("details")) details.open = true;
  const low = [];
  let seen = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.textContent.trim() || element.closest("script, style, title, #audit")) continue;
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden") continue;
    const inSvg = element.closest("svg");
    const colour = parse(inSvg ? style.fill : style.color);
    const size = parseFloat(style.fontSize), large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    const found = ratio(colour, (inSvg && shapeUnder(element)) || background(inSvg ? inSvg.parentElement : element));
    seen += 1;
    if (found < (large ? 3 : 4.5)) low.push(`${node.textContent.trim().slice(0, 40)}: ${found.toFixed(2)}`);
  }
  const sorts = [];
  for (const table of document.querySelectorAll("table.sortable")) {
    table.querySelectorAll("thead th").forEach((heading, column) => {
      const values = () => Array.from(table.tBodies[0].rows, (r) => r.cells[column].dataset.value ?? r.cells[column].textContent.trim());
      for (const direction of ["ascending", "descending"]) {
        heading.querySelector("button").click();
        const known = values().filter((v) => v !== "–" && v !== "");
        if (known.every((v) => !isNaN(v))) {
          const numbers = known.map(Number);
          const ordered = numbers.every((v, i) => !i || (direction === "ascending" ? numbers[i - 1] <= v : numbers[i - 1] >= v));
          if (!ordered || heading.getAttribute("aria-sort") !== direction) sorts.push(`${heading.textContent} ${direction}`);
        }
      }
    });
  }
  const ids = Array.from(document.querySelectorAll("[id]"), (e) => e.id);
  const result = {
    texts: seen,
    low_contrast: low,
    pictures: document.images.length,
    missing_pictures: Array.from(document.images).filter((i) => !i.complete || !i.naturalWidth).map((i) => i.alt),
    without_alt: Array.from(document.images).filter((i) => !i.alt).length,
    charts: document.querySelectorAll("figure svg").length,
    charts_without_words: Array.from(document.querySelectorAll("figure svg")).filter((s) => !s.getAttribute("aria-label")).length,
    width: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
    duplicate_ids: ids.filter((id, i) => ids.indexOf(id) !== i),
    dead_links: Array.from(document.querySelectorAll('a[href^="#"]')).map((a) => a.hash).filter((h) => !document.querySelector(h)),
    sorted_wrong: sorts,
    headings: Array.from(document.querySelectorAll("h1, h2"), (h) => h.textContent),
  };
  const outside = window.parent.document; // the frame's page, or this one
  const pre = outside.createElement("pre");
  pre.id = "audit";
  pre.textContent = JSON.stringify(result);
  outside.body.append(pre);
})();
