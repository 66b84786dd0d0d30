import type { MailWords } from './render-mail.ts';

/** The five characters that mean something in HTML. Everything a person wrote goes through here. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
}

/** Mail programs drop styles they do not know, so each rule also makes sense alone. No remote content: no image, font or sheet is fetched. */
const style = `
body { margin: 0; padding: 0; background: #ffffff; color: #152033; }
.page { max-width: 600px; margin: 0 auto; padding: 20px 16px; font: 16px/1.5 'Atkinson Hyperlegible Next', Verdana, Arial, sans-serif; }
.band { background: #152033; color: #ffffff; padding: 14px 18px; border-radius: 6px; }
.severity { font-size: 22px; font-weight: bold; }
.notice { border: 2px solid #152033; border-radius: 6px; padding: 10px 14px; font-weight: bold; margin: 0 0 12px; }
h1 { font-size: 24px; line-height: 1.25; margin: 20px 0 12px; }
h2 { font-size: 18px; margin: 24px 0 6px; }
p { margin: 0 0 12px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 7px 12px 7px 0; border-bottom: 1px solid #8a8f98; }
th { width: 32%; }
ul { margin: 0; padding-left: 22px; }
li { margin: 4px 0; }
.code { border: 2px dashed #152033; border-radius: 6px; padding: 10px 14px; margin: 20px 0; }
.small { font-size: 14px; }
.foot { border-top: 1px solid #8a8f98; margin-top: 20px; padding-top: 14px; }
a { color: #1d3557; }
@media (prefers-color-scheme: dark) {
  body { background: #131c27; color: #dfe5ec; }
  .band { background: #dfe5ec; color: #131c27; }
  .notice, .code { border-color: #dfe5ec; }
  a { color: #a9c7ea; }
}`;

/** The HTML part. Headings, a real table and a real list, so that a screen reader can move in it; readable with all styles dropped. */
export function mailHtml(words: MailWords): string {
  const facts = words.facts
    .map(({ label, value }) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`)
    .join('\n');
  const list = words.instructions.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n');
  const parts = [
    ...words.notices.map((notice) => `<p class="notice">${escapeHtml(notice)}</p>`),
    `<div class="band"><div class="severity">${escapeHtml(words.severity)}</div><div>${escapeHtml(words.areas)}</div></div>`,
    `<h1>${escapeHtml(words.headline)}</h1>`,
    facts && `<h2>${escapeHtml(words.factsTitle)}</h2>\n<table>\n${facts}\n</table>`,
    `<div style="padding-top:16px">${words.paragraphs.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}</div>`,
    list && `<h2>${escapeHtml(words.doTitle)}</h2>\n<ul>\n${list}\n</ul>`,
    words.seen && `<p class="code">${escapeHtml(words.seen)}</p>`,
    `<p class="small">${[words.certainty, words.validUntil, words.sheet].filter(Boolean).map(escape).join('<br>\n')}</p>`,
    `<p><strong>${escapeHtml(words.care)}</strong></p>`,
    `<p class="small foot">${escapeHtml(words.why)} <a href="${escapeHtml(words.unsubscribeUrl)}">${escapeHtml(words.unsubscribe)}</a></p>`,
  ];
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(words.subject)}</title>
<style>${style}
</style>
</head>
<body>
<div class="page" role="article">
${parts.filter(Boolean).join('\n')}
</div>
</body>
</html>
`;
}
