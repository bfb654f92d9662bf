// Stands in for the workbench's native watchdog: ends the extension host when the process that started it is gone.
const PARENT_GONE = 87;

exports.start = (parent) => {
  const look = () => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(PARENT_GONE);
    }
  };
  setInterval(look, 2000).unref();
};

exports.exit = (code) => process.exit(code || 0);
