// A stand-in until the command is written.
console.error('goldenthread: this command is still being written.');
process.exitCode = 2;
