// Loaded before a program that is measured: when it ends, it writes down the most memory it took, in KiB.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.MEMORY_REPORT, String(process.resourceUsage().maxRSS)));
