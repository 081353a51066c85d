import { companyPointers } from '../../build/company-pointer.ts';
import { openProject } from '../../build/project.ts';

test('each script that reads the company’s row finds it by a parameter of its own object', () => {
  const pointers = companyPointers(openProject(process.cwd()));
  expect([...pointers].sort()).toEqual([
    ['call_sync_map_reduce.js', 'custscript_rcp_sync_company'],
    ['call_sync_suitelet.js', 'custscript_rcp_sync_page_company'],
    ['calls_suitelet.js', 'custscript_rcp_calls_company'],
    ['health_restlet.js', 'custscript_rcp_health_company'],
    ['probe_suitelet.js', 'custscript_rcp_probe_company'],
    ['record_banners_user_event.js', 'custscript_rcp_banners_company'],
    ['retest_scheduled.js', 'custscript_rcp_retest_company'],
    ['settings_suitelet.js', 'custscript_rcp_settings_company'],
    ['setup_suitelet.js', 'custscript_rcp_setup_company'],
    ['sign_in_suitelet.js', 'custscript_rcp_sign_in_company'],
    ['softphone_suitelet.js', 'custscript_rcp_softphone_company'],
  ]);
});
