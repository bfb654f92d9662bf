// Where Node may cache compiled code, so that the command starts faster the next time. What lies there is run as it is, so it
// has to be a folder that nobody but the user can have written to. Where there is none, the command starts without a cache.
'use strict';
const { lstatSync, mkdirSync, readdirSync, realpathSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { basename, dirname, isAbsolute, join } = require('node:path');

/** Permissions to write for the group or everyone. */
const WRITABLE_BY_OTHERS = 0o022;
/** All permissions of anyone but the owner. */
const OPEN_TO_OTHERS = 0o077;

/** Has Node cache compiled code, where there is a safe place for it. */
exports.cacheCompiledCode = () => {
  if (!enableCompileCache || process.env.NODE_DISABLE_COMPILE_CACHE) return;
  const folder = exports.cacheFolder(process.env, process.platform, process.getuid?.());
  if (!folder) return;
  // Node makes a folder in it now: with a umask that lets a group write, the next run would not take that for the user's alone.
  const before = process.umask(OPEN_TO_OTHERS);
  enableCompileCache(folder);
  process.umask(before);
};

/**
 * The folder for the cache, made where it is missing; undefined where there is no safe one. `user` is undefined on Windows.
 * Each build of the command has one of its own: all that lies there is looked at, and what earlier ones left would take longer
 * with every version.
 */
exports.cacheFolder = (env, platform, user) => {
  const caches = usersCaches(env, platform);
  if (!caches || !isAbsolute(caches)) return undefined;
  try {
    const all = join(whole(caches), 'goldenthread');
    const { above, isHere } = nearest(all);
    if (!isSafe(isHere ? dirname(above) : above, user) || !isMade(all, user)) return undefined;
    const folder = join(all, thisBuild());
    return isMade(folder, user) && holdsOnlyOurs(folder, user) ? folder : undefined;
  } catch {
    // It cannot be made or looked at.
    return undefined;
  }
};

/**
 * Whether what lies in the cache is what Node writes there: a folder for each version of Node, with files in it. Node opens
 * whatever bears the name that it looks for, so a link would lead elsewhere, a pipe would never answer, and a file that others
 * may write to would run as theirs. Node itself writes under a new name, opened exclusively, and renames. Nothing is ever
 * deleted here.
 */
function holdsOnlyOurs(folder, user) {
  return readdirSync(folder).every((version) => {
    const inside = join(folder, version);
    return (
      belongsTo(user, lstatSync(inside), WRITABLE_BY_OTHERS) &&
      readdirSync(inside).every((name) => {
        const stats = lstatSync(join(inside, name));
        return stats.isFile() && grantsNobodyElse(user, stats, WRITABLE_BY_OTHERS);
      })
    );
  });
}

/** Makes a folder where it is missing. Whether it is then the user's alone. */
function isMade(folder, user) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return belongsTo(user, lstatSync(folder), OPEN_TO_OTHERS);
}

/** The version of the command and when it was built: what npm installs is always of one time. */
function thisBuild() {
  const { version } = require('../package.json');
  return `${version}-${Math.round(lstatSync(join(__dirname, '../dist/goldenthread.js')).mtimeMs).toString(36)}`;
}

/** Where the user's caches are, by the custom of the system. */
function usersCaches(env, platform) {
  if (platform === 'win32') return env.LOCALAPPDATA;
  return env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, '.cache'));
}

/** A path without the links in that part of it which exists. */
function whole(path) {
  if (path === dirname(path)) return path;
  return exists(path) ? realpathSync.native(path) : join(whole(dirname(path)), basename(path));
}

/** The lowest folder of a path that exists, and whether that is the whole path. */
function nearest(path) {
  let above = path;
  while (!exists(above)) above = dirname(above);
  return { above, isHere: above === path };
}

/**
 * Whether nobody else can put another folder in the place of one in here: this and each folder above belongs to the user or
 * the system, and only its owner can write to it. A shared temporary folder is none of these. Nor is a checkout safe: what
 * lies in there came from elsewhere.
 */
function isSafe(folder, user) {
  for (let each = folder; ; each = dirname(each)) {
    const stats = lstatSync(each);
    const owner = stats.uid === 0 ? 0 : user;
    if (!belongsTo(user === undefined ? undefined : owner, stats, WRITABLE_BY_OTHERS)) return false;
    if (exists(join(each, '.git'))) return false;
    if (each === dirname(each)) return true;
  }
}

/** Whether this is a folder, no link, that belongs to a user and grants others none of these permissions. */
function belongsTo(user, stats, permissions) {
  return stats.isDirectory() && grantsNobodyElse(user, stats, permissions);
}

function grantsNobodyElse(user, stats, permissions) {
  // Windows tells neither: there the folder for caches is the user's own.
  return user === undefined || (stats.uid === user && (stats.mode & permissions) === 0);
}

function exists(path) {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}
