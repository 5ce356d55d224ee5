/** How the one file of a budget looks, wherever it is opened: its style is in it, and nothing is fetched. */
export const REPORT_STYLE = `
:root{color-scheme:light;--ink:#15171c;--soft:#5a5d65;--rule:#d9d5cc;--marker:#f7e27a}
body{margin:0 auto;max-width:54rem;padding:0 1rem 3rem;font:1rem/1.5 "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;color:var(--ink);background:#fff}
h1{font-size:1.7rem;line-height:1.2;margin:1.2rem 0 .4rem;overflow-wrap:anywhere}h2{font-size:1.3rem;margin:2.4rem 0 .4rem}h3{font-size:1.08rem;line-height:1.3;margin:1.4rem 0 .2rem}
.mark{background:var(--marker);padding:.5rem .8rem;margin:1rem 0;overflow-wrap:anywhere}
.sub,.note,caption,small{color:var(--soft);font-size:.85rem}p{margin:.3rem 0}
figure{margin:0 0 1.6rem;break-inside:avoid-page}svg{max-width:100%;height:auto}
.schmal{display:none}@media(max-width:46rem){.breit{display:none}.schmal{display:block}.sec{display:none}}
.scroll{overflow-x:auto}table{width:100%;border-collapse:collapse;font-size:.93rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:.3rem}tr{border-bottom:1px solid var(--rule)}thead tr{border-color:var(--ink)}
th,td{padding:.35rem .6rem .35rem 0;text-align:left;font-weight:400;vertical-align:baseline}thead th,tfoot th,tfoot td{font-weight:700}
.n{text-align:right;white-space:nowrap}thead .n{white-space:normal}th small,td small{display:block}
.bar{width:20%;min-width:4rem}.bar svg{display:block;width:100%;height:.8rem}.bar path{stroke:var(--ink);vector-effect:non-scaling-stroke}
.key{width:.7em;height:.7em;margin:0 .3em}.trend svg{width:3.6rem;height:1rem}.trend path{fill:none;stroke:var(--ink);stroke-width:1.5}
rect.ertrag{fill:#0b7285}rect.aufwand{fill:#c2410c}rect.netto{fill:#6d3fa0}rect.neu{fill:#15171c}rect.alt,rect.minus{fill:#8f8b82}rect.change{fill:#b5470f}rect.change.minus{fill:#2f5fa8}
@media print{body{max-width:none}}
`.trim();
