"""Rules about bodies, units, recipients and who signs (cơ quan, đơn vị, nơi nhận, người ký)."""
