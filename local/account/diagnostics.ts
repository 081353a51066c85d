/** One line of the script execution log. */
export interface LogEntry {
  at: string;
  level: 'DEBUG' | 'AUDIT' | 'ERROR' | 'EMERGENCY';
  script: string;
  title: string;
  details: string;
}

/** What happened in the account, and what it holds. */
export interface Diagnostics {
  logs(): LogEntry[];
  /**
   * All that is kept, table by table, and what is cached at the moment: for tests that compare, or
   * look for what must not be there.
   */
  inspect(): {
    tables: Record<string, Record<string, string | number | null>[]>;
    cache: Record<string, string>;
  };
}
