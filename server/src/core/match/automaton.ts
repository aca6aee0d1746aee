/**
 * All patterns of all rules in one automaton over tokens. While reading, the sets of places in the patterns' graph that a text
 * leads to become states, each made once and remembered with its transitions. A token then costs one look-up for every place at
 * which a match may have begun, whatever the patterns are.
 */
import { HARD_STOPS, TRANSPARENT } from '../letter/tokens';
import type { Graph } from './graph';
import { type Completed, Items } from './items';
import { Transitions } from './transitions';

/** States kept before all are forgotten and made anew as they are met: memory stays bounded whatever is written. */
const MOST_STATES = 64_000;

const NONE = -1;
const UNKNOWN = -2;

export class Automaton {
  private readonly items: Items;
  private readonly symbols = new Map<string, number>();
  private readonly names: readonly string[];
  private readonly transitions: Transitions;
  /** The state after a first symbol, by symbol. */
  private readonly firsts: Int32Array;
  private readonly beginnings: readonly number[];
  private made = new Map<string, number>();
  // By state: its items; what is complete in it; what still waits after a word that it waits through.
  private itemsOf: (readonly number[])[] = [];
  private completedIn: (readonly Completed[] | undefined)[] = [];
  private idles: number[] = [];

  constructor(graph: Graph) {
    this.items = new Items(graph);
    this.names = ['', ...graph.words];
    this.names.forEach((name, symbol) => {
      if (symbol > 0) this.symbols.set(name, symbol);
    });
    this.transitions = new Transitions(this.names.length);
    this.firsts = new Int32Array(this.names.length).fill(UNKNOWN);
    this.beginnings = this.items.beginnings();
  }

  /** What a word is to the patterns: its symbol, or 0 if none of them names it. */
  symbol(word: string): number {
    return this.symbols.get(word) ?? 0;
  }

  /** Forgets all states if there are too many. To be called while none is held. */
  makeRoom(): void {
    if (this.itemsOf.length < MOST_STATES) return;
    this.made = new Map();
    this.itemsOf = [];
    this.completedIn = [];
    this.idles = [];
    this.transitions.clear();
    this.firsts.fill(UNKNOWN);
  }

  /** The state after a first symbol; -1 if no pattern begins so. */
  begin(symbol: number): number {
    const known = this.firsts[symbol] as number;
    if (known !== UNKNOWN) return known;
    const state = this.state(this.items.advance(this.beginnings, symbol));
    this.firsts[symbol] = state;
    return state;
  }

  /** The patterns that are complete in a state. */
  completed(state: number): readonly Completed[] | undefined {
    return this.completedIn[state];
  }

  /**
   * Adds the states after one more symbol to `found`, those that it does not hold yet. What goes on and what waits in a gap are
   * two states: in one they would make a new state of every turn that a text can take, apart each is met again and again.
   */
  advance(state: number, symbol: number, found: number[]): void {
    let slot = this.transitions.find(state, symbol);
    if (slot < 0) slot = this.learn(state, symbol);
    const first = this.transitions.first(slot);
    const second = this.transitions.second(slot);
    if (first !== NONE && !found.includes(first)) found.push(first);
    if (second !== NONE && !found.includes(second)) found.push(second);
  }

  private learn(state: number, symbol: number): number {
    const items = this.itemsOf[state] ?? [];
    const name = this.names[symbol] ?? '';
    const advanced = this.state(this.items.advance(items, symbol));
    const waiting = TRANSPARENT.has(name)
      ? this.state(this.items.wait(items, true))
      : HARD_STOPS.has(name)
        ? NONE
        : this.idle(state, items);
    return this.transitions.add(state, symbol, advanced, waiting);
  }

  private idle(state: number, items: readonly number[]): number {
    const known = this.idles[state] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const idle = this.state(this.items.wait(items, false));
    this.idles[state] = idle;
    return idle;
  }

  private state(items: readonly number[]): number {
    if (items.length === 0) return NONE;
    const key = items.join();
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const state = this.itemsOf.length;
    const completed = this.items.completed(items);
    this.made.set(key, state);
    this.itemsOf.push(items);
    this.completedIn.push(completed.length > 0 ? completed : undefined);
    this.idles.push(UNKNOWN);
    return state;
  }
}
