/** Loaded into a measured process before its program: at its end, writes the most memory it ever held, in bytes. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.KLARHAUSHALT_PEAK, String(process.resourceUsage().maxRSS * 1024)));
