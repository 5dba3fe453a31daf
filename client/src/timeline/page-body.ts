/** The timeline's page before its script has filled it. No word of an article stands in it. */
export const BODY = `<header>
  <div class="bar">
    <h1 class="unseen">Timeline</h1>
    <div class="group" role="group" aria-label="Rows">
      <button type="button" id="by-document" aria-pressed="true">By Document</button>
      <button type="button" id="by-event" aria-pressed="false">By Event</button>
    </div>
    <div class="group" role="group" aria-label="Show as">
      <button type="button" id="as-chart" aria-pressed="true">Chart</button>
      <button type="button" id="as-table" aria-pressed="false">Table</button>
    </div>
    <label class="field">Document <select id="document"></select></label>
    <label class="field"><input type="checkbox" id="only-trouble"> Only Conflicts and Doubtful Dates</label>
  </div>
  <div class="under">
    <div id="notice" class="notice" role="status"></div>
    <div id="tools" class="tools">
      <div class="group" role="group" aria-label="Zoom" id="zoom">
        <button type="button" id="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button>
        <button type="button" id="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button>
        <button type="button" id="zoom-all" title="Show all of the time (Home)">All</button>
      </div>
      <div class="group" role="group" aria-label="Save as">
        <button type="button" id="save-svg" title="Save what is shown as SVG">SVG…</button>
        <button type="button" id="save-png" title="Save what is shown as PNG">PNG…</button>
      </div>
    </div>
  </div>
</header>
<main>
  <div id="empty" class="empty" hidden></div>
  <div id="chart" class="chart"></div>
  <div id="table" class="table" tabindex="0" role="region" aria-label="The timeline as a table" hidden></div>
</main>
<footer>
  <div id="detail" class="detail"></div>
  <ul class="legend" id="legend" aria-label="What the marks mean"></ul>
</footer>`;
