// Usage: node browser.mjs NODE_MODULES CHROMIUM FILE... — opens each page in a browser, light and dark, on a phone and a
// desk, with some of each kind that can be opened open, and prints one line for each thing that WCAG 2.2 AA does not allow, or that
// makes the page wider than a screen of 320 pixels. The last line says how many pages were looked at, and how often.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, chromium, ...files] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const browser = await require("playwright-core").chromium.launch({
  executablePath: chromium,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const axe = require.resolve("axe-core/axe.min.js");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const screens = [];
for (const colorScheme of ["light", "dark"]) {
  for (const viewport of [{ width: 1280, height: 900 }, { width: 390, height: 844 }]) {
    screens.push({ colorScheme, viewport });
  }
}

// Opens the first few of each kind: of a verdict, of a place on the page. All of a kind come from one template.
const open = (few) => {
  const kinds = new Map();
  for (const one of document.querySelectorAll("details")) {
    const section = one.closest("section[id]")?.id;
    const kind = [section, one.className, one.querySelector("b")?.className].join();
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (kinds.get(kind) <= few) for (let at = one; at; at = at.parentElement.closest("details")) at.open = true;
  }
};

let looks = 0;
for (const file of files) {
  const page = await browser.newPage({ bypassCSP: true });
  page.on("pageerror", (error) => console.log([file, "script", error.message].join("\t")));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(open, 1);
  await page.addScriptTag({ path: axe });
  // The first page on every screen, the others where they differ most.
  for (const { colorScheme, viewport } of file === files[0] ? screens : [screens[0], screens.at(-1)]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    const found = await page.evaluate(
      (values) => axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"], preload: false, iframes: false }),
      tags,
    );
    for (const { id, nodes } of found.violations) {
      console.log([file, colorScheme, viewport.width, id, nodes.length, nodes[0].html, nodes[0].failureSummary].join("\t").replace(/\n/g, " "));
    }
    looks++;
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) console.log([file, "wider than 320 pixels", width].join("\t"));
  await page.close();
}
await browser.close();
console.log(`${files.length} pages, ${looks} looks`);
