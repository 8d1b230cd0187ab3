/** A large report of pictures takes a quarter of it. In bytes. */
const MOST = 512 * 1024 * 1024;
/** In milliseconds: what can be inflated meanwhile is small beside the limit. */
const PERIOD = 10;

/**
 * Runs in a thread beside the reading, which keeps its own thread busy: ends the process that has taken too much memory. A limit of the
 * heap does not bound what a file inflates to, and limits of the system's own (RLIMIT_DATA) are not there on every system.
 */
const parent = process.ppid;
setInterval(() => {
  const isOrphan = process.ppid !== parent;
  if (isOrphan || process.memoryUsage.rss() > MOST) process.kill(process.pid, 'SIGKILL');
}, PERIOD);
