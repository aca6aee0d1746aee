/** Translations: all that is shown has one, none is left over, and each keeps the places, names and numbers of its English. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOXES } from '../server/src/core/desk/boxes';
import { TEMPLATES } from '../server/src/core/desk/templates';
import { inEnglish } from '../server/src/core/finding';
import { FRONT_MATTER_KEYS } from '../server/src/core/help/front-matter-keys';
import { GUIDED_LINES } from '../server/src/core/help/guided-lines';
import { SECTIONS } from '../server/src/core/rule';
import { RULES } from '../server/src/core/rules';
import { bundleFrom, isBundle, translator } from '../server/src/lsp/l10n';

type Texts = Readonly<Record<string, string>>;

const sourceOf = (path: string) => readFileSync(join(process.cwd(), path), 'utf8');
const textsIn = (path: string) => JSON.parse(sourceOf(path)) as Texts;

/** The texts that the sources of a folder hand to what translates them. */
function handedOver(folder: string, to: string): string[] {
  const call = new RegExp(`(?<![\\w$])(?:${to})\\(\\s*(['"\`])((?:\\\\.|(?!\\1).)*)\\1`, 'gs');
  return readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...sourceOf(join(folder, name)).matchAll(call)])
    .map(([, , text = '']) => text.replace(/\\(.)/g, '$1'));
}

/** Every text that the server can show. */
function shownByServer(): string[] {
  const ofRules = RULES.flatMap(({ aim, message, why, instead, fixes }) => [
    ...[aim, message, why, instead],
    ...fixes.flatMap((fix) => ('advice' in fix ? [fix.title, fix.advice] : [fix.title])),
  ]);
  const ofKeys = FRONT_MATTER_KEYS.flatMap(({ means, values }) => [
    means,
    ...values.map((each) => each.means),
  ]);
  const ofLines = GUIDED_LINES.flatMap(({ label, when }) => [label, when]);
  const ofDesk = [
    ...BOXES.flatMap(({ label, means }) => [label, means]),
    ...TEMPLATES.flatMap(({ label, when }) => [label, when]),
  ];
  return [
    ...[...ofRules, ...ofKeys, ...ofLines, ...ofDesk, ...Object.values(SECTIONS)],
    ...handedOver('server/src/core', 'said|t'),
    ...handedOver('server/src/lsp', 't|this\\.t|this\\.context\\.t'),
  ];
}

const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();

/** What a translation has to keep: places, code, numbers. */
function kept(text: string): string[] {
  return [...text.matchAll(/\{\d+\}|`[^`]+`|\d+/g)].map(([found]) => found).sort();
}

/** What is wrong with the translations of some texts. */
function faultsOf(pairs: readonly (readonly [string, string])[]): string[] {
  return pairs.flatMap(([english, german]) => {
    const isSame = JSON.stringify(kept(english)) === JSON.stringify(kept(german));
    const isWell = isSame && german.trim() !== '' && !german.includes('!');
    return isWell ? [] : [`${english} → ${german}`];
  });
}

describe('translations', () => {
  const german = textsIn('server/l10n/de.json');

  it('of what the server shows are all there, and none is left over', () => {
    assert.deepEqual(Object.keys(german).sort(), sorted(shownByServer()));
    assert.deepEqual(faultsOf(Object.entries(german)), []);
  });

  it('of what the client shows are all there, and none is left over', () => {
    const bundle = textsIn('client/l10n/de.json');
    assert.deepEqual(Object.keys(bundle).sort(), sorted(handedOver('client/src', 'l10n\\.t')));
    assert.deepEqual(faultsOf(Object.entries(bundle)), []);
  });

  it('are asked for wherever the client shows words', () => {
    const bare =
      /\b(?:title|label|description|detail|tooltip|placeHolder|text)(?::| =) ['"`](?!\$\(mail\) \$\{)|show(?:Error|Warning|Information)Message\(\s*['"`]/g;
    for (const name of readdirSync(join(process.cwd(), 'client/src')))
      assert.deepEqual(sourceOf(join('client/src', name)).match(bare), null, name);
  });

  it('of package.json are all there in both languages, and none is left over', () => {
    const manifest = sourceOf('package.json');
    const keys = sorted(Array.from(manifest.matchAll(/"%([\w.-]+)%"/g), ([, key = '']) => key));
    const english = textsIn('package.nls.json');
    const translated = textsIn('package.nls.de.json');
    assert.deepEqual(Object.keys(english).sort(), keys);
    assert.deepEqual(Object.keys(translated).sort(), keys);
    const pairs = keys.map((key) => [english[key] ?? '', translated[key] ?? ''] as const);
    assert.deepEqual(faultsOf(pairs), []);
  });

  it('stand for every title and description of package.json but its name', () => {
    const bare = Array.from(
      sourceOf('package.json').matchAll(
        /"(?:title|category|description|\w+Description)": "(?!%)([^"]*)"/g,
      ),
      ([, text]) => text,
    );
    assert.deepEqual(sorted(bare.map(String)), ['Olive Branch']);
  });

  it('say that the checks are for letters in English', () => {
    for (const key of ['description', 'settings.rules']) {
      assert.match(textsIn('package.nls.json')[key] ?? '', /letters in English/i);
      assert.match(textsIn('package.nls.de.json')[key] ?? '', /Gelesen wird Englisch/);
    }
  });
});

describe('the translator', () => {
  const t = translator({ 'Hello {0}.': 'Hallo {0}.' });

  it('translates what it has, and leaves the rest in English', () => {
    assert.equal(t('Hello {0}.', ['Sam']), 'Hallo Sam.');
    assert.equal(t('Goodbye {0}, {1}.', ['Sam', 2]), 'Goodbye Sam, 2.');
    assert.equal(t('constructor'), 'constructor');
  });

  it('fills places once, and leaves those that nothing fills', () => {
    assert.equal(inEnglish('{0} {1} {2}', ['{1}', 7]), '{1} 7 {2}');
    assert.equal(inEnglish('such as { "watchFor": [] }'), 'such as { "watchFor": [] }');
  });

  it('finds the language in a locale', () => {
    const asked: string[] = [];
    const bundleFor = (language: string) => {
      asked.push(language);
      return undefined;
    };
    for (const locale of ['de', 'de-AT', 'de_DE.UTF-8', 'DE', 'gsw-CH', undefined, '', '../x', 'C'])
      assert.deepEqual(bundleFrom(bundleFor, locale), {});
    assert.deepEqual(asked, ['de', 'de', 'de', 'de', 'gsw', 'en']);
  });

  it('takes no bundle that is none', () => {
    assert.ok(isBundle({ a: 'b' }));
    for (const value of [null, undefined, 'a', 1, ['a'], { a: 1 }])
      assert.ok(!isBundle(value), JSON.stringify(value));
  });
});
