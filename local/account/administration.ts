/** A script deployment record's Deployed and Audience. */
export interface DeploymentChange {
  deployed?: boolean;
  /** Script ids of the roles; `all` for All Roles. */
  audience?: 'all' | string[];
}
