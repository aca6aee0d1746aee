/** What is shown, in the language of the editor. The core speaks English, and its texts are the keys. */
import { inEnglish, type Translate } from '../core/finding';

/** Translations by their English, with places for numbers and names: `{0}`. */
export type Bundle = Readonly<Record<string, string>>;

/** Gives the bundle of a language, such as `de`; undefined if there is none. */
export type BundleFor = (language: string) => Bundle | undefined;

/** Translates by a bundle. What is not in it stays English. */
export function translator(bundle: Bundle): Translate {
  const texts = new Map(Object.entries(bundle));
  return (text, args) => inEnglish(texts.get(text) ?? text, args);
}

/** The bundle of a locale as editors name it: `de`, `de-AT`, `de_DE.UTF-8`. */
export function bundleFrom(bundleFor: BundleFor | undefined, locale = 'en'): Bundle {
  const language = /^[a-z]{2,3}(?![a-z])/i.exec(locale)?.[0].toLowerCase();
  return (language && bundleFor?.(language)) || {};
}

/** True for what can be used as a bundle, from wherever it came. */
export function isBundle(value: unknown): value is Bundle {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
