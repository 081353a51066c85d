/** In place of what the build makes of src/record/main.ts. */
export default '/* the record page script */';
