/**
 * The server and the command line in one file, as they share the core: started by itself it is the server; `cli.js`, which the build
 * lays beside it, asks for the other. What is not asked for is not run.
 */
export const runServer = (): Promise<unknown> => import('./main');
export const runCommandLine = (): Promise<unknown> => import('../cli/main');

if (require.main === module) void runServer();
