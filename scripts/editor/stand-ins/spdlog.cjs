// Stands in for the workbench's native log writer, so that the embedded editor needs no compiler. The workbench hands
// over whole lines; they are appended to the log file as they come.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = 2;
    mkdirSync(dirname(file), { recursive: true });
    LEVELS.forEach((name, level) => {
      this[name] = (line) => this.write(level, name, line);
    });
  }

  write(level, name, line) {
    if (level >= this.level) appendFileSync(this.file, `${new Date().toISOString()} [${name}] ${line}\n`);
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}

const create = async (type, name, file) => new Logger(type, name, file);

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = (name, file) => create('rotating', name, file);
exports.createAsyncRotatingLogger = (name, file) => create('rotating_async', name, file);
