/**
 * In unit tests each NetSuite module of Oracle's stubs is a mock: its functions return undefined
 * until a test says what they return, and its enums are the real ones. A mock is made when a test
 * first imports the module, so the others cost nothing.
 */
jest.mock('N/cache');
jest.mock('N/crypto');
jest.mock('N/crypto/certificate');
jest.mock('N/crypto/random');
jest.mock('N/encode');
jest.mock('N/https');
jest.mock('N/log');
jest.mock('N/query');
jest.mock('N/record');
jest.mock('N/runtime');
jest.mock('N/scriptTypes/restlet');
jest.mock('N/search');
jest.mock('N/suiteAppInfo');
jest.mock('N/ui/message');
jest.mock('N/ui/serverWidget');
jest.mock('N/url');
