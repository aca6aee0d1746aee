/** All rules, by code. Generated from the files of this folder: `npm run generate`. */
import hedging from './hedging';

export const RULES = [hedging];
