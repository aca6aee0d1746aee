// How a time is taken: one clock, one way of counting, for everybody.
import { fork } from 'node:child_process';

/**
 * Times `run` on one input after the other, until there are 60 runs or 4 seconds have gone. The first second is not counted, as
 * the compiler is still at it: the same for everybody. What takes longer than that is run once.
 * @param inputs an iterator; what it does to make an input is not counted
 * @returns figures; `processor` is the median in time of the processor, which a busy machine leaves alone
 */
export async function measure(run, inputs, { runs = 60, ms = 4_000 } = {}) {
  const warmed = await repeat(run, inputs, { runs: Number.POSITIVE_INFINITY, ms: ms / 4 });
  const taken = warmed[0].time > ms ? warmed : await repeat(run, inputs, { runs, ms });
  const processor = figures(taken.map((each) => each.processor)).p50;
  return { ...figures(taken.map(({ time }) => time)), processor };
}

async function repeat(run, inputs, { runs, ms }) {
  const taken = [];
  for (let spent = 0; taken.length < runs && spent < ms; spent += taken.at(-1).time) {
    const { value } = inputs.next();
    const used = process.cpuUsage();
    const start = performance.now();
    await run(value);
    const time = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    taken.push({ time, processor: (user + system) / 1_000 });
  }
  return taken;
}

export function figures(times) {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), runs: times.length };
}

function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/**
 * Runs a script in a process of its own and waits for the one message it sends.
 * @returns the message, or `{ failed }` with the reason
 */
export function inProcess(script, args, { ms = 60_000 } = {}) {
  return new Promise((resolve) => {
    const child = fork(script, args, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    const errors = [];
    child.stderr.on('data', (data) => errors.push(data));
    const end = (result) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(result);
    };
    const timer = setTimeout(() => end({ failed: `not done after ${ms / 1_000} s`, late: ms }), ms);
    child.on('message', end);
    child.on('error', (error) => end({ failed: error.message }));
    child.on('exit', (code) => end({ failed: reason(errors.join('')) ?? `ended with ${code}` }));
  });
}

function reason(errors) {
  return /^(?:\w*Error\b.*)$/m.exec(errors)?.[0];
}
