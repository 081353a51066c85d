/**
 * Stands in for what @ringcentral/sdk imports and this product never calls: Node's `crypto`, for a
 * code verifier that is made on the server here, and the discovery of other servers, which is off.
 */
const never = (): never => {
  throw new Error('This part of @ringcentral/sdk is not in the softphone.');
};

export const createHash = never;
export const randomBytes = never;
export default never;
