// Starts `goldenthread check` with as little as it can. The engine is given back what it made of the program the last
// time, with everything that was compiled while it ran; Node's own cache of compiled code holds only what is compiled
// before a file runs. Whatever is wrong with the kept code, it is left alone and made anew.
'use strict';
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');
const zlib = require('node:zlib');
const { readArguments } = require('./quick-arguments.js');

const PROGRAM = join(__dirname, '..', 'dist', 'goldenthread-check.cjs');

/** The first runs differ in what they need: the code is kept again after each of so many. */
const RUNS_KEPT = 3;

/** Code of another build is taken away when it is older than this. */
const KEPT_DAYS = 30;

/** Behind the code: how many runs it comes from, how long it is, and a sum over it. */
const SEAL = 12;

/** Does what the arguments ask for, and ends the process; gives false, and does nothing, where that is for the whole command. */
exports.runQuickly = (args) => {
  const asked = readArguments(args);
  const source = asked && readProgram();
  if (source === undefined) return false;
  const place = keptAt(source);
  const kept = place === undefined ? undefined : readKept(place);
  const script = new Script(source, { filename: PROGRAM, cachedData: kept?.code });
  const program = { exports: {} };
  script.runInThisContext()(require, program, program.exports, load);
  const runs = script.cachedDataRejected === false ? kept.runs : 0;
  if (place !== undefined && runs < RUNS_KEPT) process.on('exit', () => keep(place, script.createCachedData(), runs + 1));
  program.exports.checkQuickly(asked.paths, asked.options);
  return true;
};

function readProgram() {
  try {
    return readFileSync(PROGRAM, 'latin1');
  } catch {
    // The whole command does all that it does.
    return undefined;
  }
}

/** Loads what is needed only at times: what sets findings, or a part of the whole command. */
async function load(part) {
  enableCompileCache?.();
  return part.endsWith('.cjs') ? require(`../dist/${part}`) : import(`../dist/${part}`);
}

/** Where the code of this program is kept for this engine; undefined where it can't be, or isn't to be. */
function keptAt(source) {
  const { env } = process;
  const above = process.platform === 'win32' ? env.LOCALAPPDATA : (env.XDG_CACHE_HOME ?? (env.HOME && join(env.HOME, '.cache')));
  if (!above || !zlib.crc32 || env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  // The program ends with a mark that only this build of it has.
  const build = source.slice(-17, -1);
  return join(above, 'goldenthread', `${build}-${process.version}-${process.arch}`);
}

/** The code that was kept, if it is whole and nobody else can have written it: it would be run as it is. */
function readKept(place) {
  try {
    const { uid, mode } = statSync(dirname(place));
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
    const bytes = readFileSync(place);
    const code = bytes.subarray(0, -SEAL);
    const seal = bytes.subarray(-SEAL);
    const whole = seal.readUInt32LE(4) === code.length && seal.readUInt32LE(8) === zlib.crc32(code);
    return whole ? { code, runs: seal.readUInt32LE(0) } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the code, whole or not at all. Where that can't be done, the next start takes longer, and that is all. */
function keep(place, code, runs) {
  const folder = dirname(place);
  const beside = `${place}.${process.pid}`;
  const seal = Buffer.alloc(SEAL);
  seal.writeUInt32LE(runs, 0);
  seal.writeUInt32LE(code.length, 4);
  seal.writeUInt32LE(zlib.crc32(code), 8);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(beside, Buffer.concat([code, seal]), { mode: 0o600 });
    renameSync(beside, place);
    if (runs === 1) forgetOld(folder);
  } catch {
    forget(beside);
  }
}

function forget(file) {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never there, or can't be taken away.
  }
}

/** Takes away the code of earlier builds, which nothing has used for long. */
function forgetOld(folder) {
  const long = Date.now() - KEPT_DAYS * 24 * 3600 * 1000;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (statSync(file).mtimeMs < long) forget(file);
  }
}
