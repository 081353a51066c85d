/**
 * What a run of the call sync's job takes of NetSuite and RingCentral at most. A simulated day of a
 * large company counts on the same limits.
 */

/** The scheduled deployment runs every 15 minutes from midnight UTC, as its object says. */
export const SCHEDULE_MS = 15 * 60_000;

/**
 * Requests of the heavy group in one minute: RingCentral allows ten for each user and application
 * (developer guide, basics/rate-limits), and one is left for a person who previews.
 */
export const READS_PER_MINUTE = 9;

/** Half of the units that a reduce stage has (5,000), so that no run comes near its end. */
export const MOST_WRITE_UNITS = 2_500;

/** A reduce stage may take 15 minutes; a request that has started may take 45 s more. */
export const LONGEST_WRITE_MS = 10 * 60_000;
