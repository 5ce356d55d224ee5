/** How the commands of this folder run and fail. */
import { pathToFileURL } from 'node:url';

/** Runs `main` when the module was started as a command, not when imported; a failure is a message and exit code 1. */
export function runAsCommand(moduleUrl: string, main: () => Promise<void>): void {
  if (!process.argv[1] || moduleUrl !== pathToFileURL(process.argv[1]).href) return;
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
