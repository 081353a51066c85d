/** In place of what the build makes of libphonenumber's metadata: the same, by the same function. */
import { phoneMetadata } from '../../build/telephone/phone-metadata.ts';

export default phoneMetadata();
