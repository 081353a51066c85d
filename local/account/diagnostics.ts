export interface LogEntry {
  at: string;
  level: 'DEBUG' | 'AUDIT' | 'ERROR' | 'EMERGENCY';
  script: string;
  title: string;
  details: string;
}
