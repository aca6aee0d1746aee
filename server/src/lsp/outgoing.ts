/** A letter as it would go: plain text for any program, HTML for a mail program. Comments and front matter stay at home. */
import { Marked, type Token, type Tokens } from 'marked';
import type { Letter } from '../core/letter/letter';

/** Line breaks are kept where the person made them: a signature stays in lines. */
const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: { html: ({ text }) => (isComment(text) ? '' : text) },
});

/** The body of a letter as HTML. */
export function htmlOf({ text, matter }: Letter): string {
  const html = marked.parse(withoutComments(text.slice(matter.bodyStart)), { async: false });
  return html.trim();
}

/** The body of a letter as plain text: marks of emphasis gone, links with their address, line breaks as they are. */
export function plainTextOf({ text, matter }: Letter): string {
  const tokens = marked.lexer(withoutComments(text.slice(matter.bodyStart)));
  return blocks(tokens).trim();
}

const isComment = (html: string) => html.trimStart().startsWith('<!--');

/** A comment on a line of its own goes with its line, so that it leaves no gap behind. */
function withoutComments(body: string): string {
  return body.replace(/^[ \t]*<!--[\s\S]*?-->[ \t]*\r?\n/gm, '').replace(/<!--[\s\S]*?-->/g, '');
}

function blocks(tokens: readonly Token[]): string {
  return tokens
    .filter(({ type }) => type !== 'space')
    .map(block)
    .filter(Boolean)
    .join('\n\n');
}

function block(token: Token): string {
  switch (token.type) {
    case 'list':
      return items(token as Tokens.List);
    case 'blockquote':
      return indented(blocks((token as Tokens.Blockquote).tokens), '> ', '> ');
    case 'code':
      return (token as Tokens.Code).text;
    case 'hr':
      return '* * *';
    case 'html':
      return stripped(token.raw).trim();
    case 'table':
      return table(token as Tokens.Table);
    default:
      return inline(token);
  }
}

function items({ ordered, start, items: list, loose }: Tokens.List): string {
  const lines = list.map((item, at) => {
    const mark = ordered ? `${Number(start || 1) + at}. ` : '- ';
    return indented(blocks(item.tokens), mark, ' '.repeat(mark.length));
  });
  return lines.join(loose ? '\n\n' : '\n');
}

function table({ header, rows }: Tokens.Table): string {
  return [header, ...rows]
    .map((cells) => cells.map(({ tokens }) => tokens.map(inline).join('')).join('\t'))
    .join('\n');
}

function inline(token: Token): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'html':
      return stripped(token.raw);
    case 'image':
      return (token as Tokens.Image).text;
    case 'link':
      return link(token as Tokens.Link);
    case 'escape':
    case 'codespan':
      return (token as Tokens.Escape).text;
    default:
      if ('tokens' in token && token.tokens) return token.tokens.map(inline).join('');
      return 'text' in token ? String(token.text) : token.raw;
  }
}

function link({ href, tokens }: Tokens.Link): string {
  const label = tokens.map(inline).join('');
  return label === href || `mailto:${label}` === href ? label : `${label} (${href})`;
}

const stripped = (html: string) => html.replace(/<[^<>]*>/g, '');

function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}
