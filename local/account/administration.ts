/** A script deployment record's Deployed and Audience. */
export interface DeploymentChange {
  deployed?: boolean;
  /** Script ids of the roles; `all` for All Roles. */
  audience?: 'all' | string[];
}

/** What an administrator does in the account. */
export interface Administration {
  /**
   * Runs the installation scripts as NetSuite does when the project is installed or updated.
   * @param from the version that was installed, or null for a first installation
   * @returns the message of a script that stopped the installation, or null
   */
  install(from: string | null): string | null;
  /**
   * Changes a script deployment record: the mark Deployed, which is the world's `deploymentsOff`,
   * and the audience, until the files are loaded again.
   * @returns false when the deployment isn't found
   */
  changeDeployment(scriptId: string, deploymentId: string, change: DeploymentChange): boolean;
  /**
   * How long a RESTlet call holds its place among those that may run at once, in milliseconds; 0 as
   * long as the script runs.
   */
  setRestletPace(milliseconds: number): void;
  /** Confirms a server that isn't RingCentral's. @param origin in lower case */
  confirmServer(origin: string): void;
  /**
   * Writes fields of a custom record's row past our forms, as any script of somebody with Edit can.
   */
  editRow(type: string, id: number, values: Record<string, string>): void;
  /** Adds rows to a custom record type, as an import does. */
  addRows(type: string, rows: readonly Record<string, string | number>[]): void;
  /**
   * Adds employees without access, as an import does: `Person 00001`, with the address
   * `person1@example.com`, and so on.
   */
  addEmployees(count: number): void;
  /** Deletes every row of a custom record type. */
  emptyTable(type: string): void;
  /** IDs of the API secrets. Nobody ever sees a value again. */
  secretIds(): string[];
  /**
   * Creates, changes or, with null, deletes an API secret.
   * @param scripts IDs of the scripts that may use it; none named: every script
   * @param domains hosts it may be sent to; none named: every host
   */
  setSecret(id: string, value: string | null, scripts?: string[], domains?: string[]): void;
  /** IDs of the uploaded certificates that scripts sign with. */
  certificateIds(): string[];
  /**
   * Uploads, changes or, with null, deletes a certificate.
   * @param scripts IDs of the scripts that may use it; none named: every script
   */
  setCertificate(id: string, privateKeyPem: string | null, scripts?: string[]): void;
}
