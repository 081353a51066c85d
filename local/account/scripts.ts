export interface ScriptRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Absolute URL of this request. */
  url: string;
  query: Record<string, string>;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: string;
}

/** What one execution of a script used. */
export interface Usage {
  deployment: string;
  units: number;
  milliseconds: number;
  searches: number;
}

export interface ScriptResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
  usage: Usage | null;
}
