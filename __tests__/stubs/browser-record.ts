/** In place of what the build makes of src/browser/record-page/record-page-main.ts. */
export default '/* the record page script */';
