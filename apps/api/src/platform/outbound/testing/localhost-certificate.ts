/** A certificate of `localhost` that nobody trusts unless told to, and its key; made for tests, good till 2126. */
export const localhostCertificate = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUE62ETslyOPOXn1QbGpNH2ERUyrAwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjE1MjAyMVoYDzIxMjYxMDI5
MTUyMDIxWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQtLehMb0HU54Qbl3hIXSb2scX3XIZkosBVd9J8n+x1Ow+4bz25BBua
cdRPuXPmdZblrrk1Dl5f9H0qEaeazQSCo2kwZzAdBgNVHQ4EFgQUtfqhSJT2a+Ru
1g/BQdEOeKkXP54wHwYDVR0jBBgwFoAUtfqhSJT2a+Ru1g/BQdEOeKkXP54wDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIhALOVcFC2h9GfrqH7U/hnfYajAWrSxqPxCh9I1qXlgFXVAiAycJ4hSe+i
qVI8fZawAnaCnkho4hYMJulhsYa3yPZecQ==
-----END CERTIFICATE-----\n`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgu/+TXeRC66bZa/eR
VLeKMR0uu9U8DPvrF9hVNkDLpgqhRANCAAQtLehMb0HU54Qbl3hIXSb2scX3XIZk
osBVd9J8n+x1Ow+4bz25BBuacdRPuXPmdZblrrk1Dl5f9H0qEaeazQSC
-----END PRIVATE KEY-----\n`,
};
