/** The look of the help centre, within its pages: one request, no script. Colours are those of app/globals.css. */
export const pageStyle = `
:root{color-scheme:light dark;--page:oklch(.968 .003 80);--card:oklch(1 0 0);--fill:oklch(.945 .004 78);
--line:oklch(.915 .005 75);--edge:oklch(.62 .012 65);--ink:oklch(.215 .007 58);--soft:oklch(.44 .011 62);
--accent:oklch(.515 .1 185);--link:oklch(.43 .083 187);--on-accent:oklch(1 0 0)}
@media (prefers-color-scheme:dark){:root{--page:oklch(.165 .006 55);--card:oklch(.225 .007 58);
--fill:oklch(.265 .008 60);--line:oklch(.295 .008 60);--edge:oklch(.56 .012 62);--ink:oklch(.93 .004 75);
--soft:oklch(.765 .009 70);--accent:oklch(.72 .11 183);--link:oklch(.82 .09 183);--on-accent:oklch(.17 .02 190)}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.65 system-ui,sans-serif;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:4px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
header,main,footer{max-width:46rem;margin:0 auto;padding:1.5rem 1rem}
header{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:center;justify-content:space-between}
header>a{font-weight:600;color:var(--ink);text-decoration:none}
h1{font-size:1.75rem;line-height:1.3;margin:.5rem 0 1rem}
h2{font-size:1.25rem;line-height:1.4;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p,ul,ol{margin:0 0 1rem}
.intro,.trail,footer,.excerpt{color:var(--soft)}
.trail{margin:0;font-size:.875rem}
form.search{display:flex;gap:.5rem;flex:1 1 16rem;max-width:28rem}
main form.search{max-width:none;margin-bottom:1rem}
input{flex:1;min-width:0;height:2.75rem;padding:0 .75rem;font:inherit;color:inherit;background:var(--card);
border:1px solid var(--edge);border-radius:6px}
button{height:2.75rem;padding:0 1rem;font:inherit;font-weight:500;color:inherit;background:var(--card);
border:1px solid var(--edge);border-radius:6px;cursor:pointer}
form.search button{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.shelf{list-style:none;padding:0;background:var(--card);border:1px solid var(--line);border-radius:10px}
.shelf li+li{border-top:1px solid var(--line)}
.shelf a{display:block;padding:.75rem 1rem;color:var(--ink);text-decoration:none;border-radius:10px}
.shelf a:hover{background:var(--fill)}
.excerpt{display:block;font-size:.875rem}
article{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.5rem}
article h2:first-child{margin-top:0}
article img{max-width:100%;height:auto;border-radius:6px}
article pre{overflow-x:auto;background:var(--fill);padding:1rem;border-radius:6px}
article code{background:var(--fill);padding:.1em .25em;border-radius:4px;font-size:.875em}
article pre code{padding:0}
blockquote{margin:0 0 1rem;padding-inline-start:1rem;border-inline-start:2px solid var(--edge);color:var(--soft)}
.wide{overflow-x:auto;margin-bottom:1rem}
table{border-collapse:collapse}
th,td{text-align:start;vertical-align:top;padding:.5rem 1.5rem .5rem 0;border-bottom:1px solid var(--line)}
hr{border:0;border-top:1px solid var(--line)}
.vote{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:1.5rem 0 0}
.vote p{margin:0 .5rem 0 0}
footer{font-size:.875rem}
footer ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0}
@media (min-width:40rem){article{padding:2rem}}
`;
