-- Failures are counted from the first of them, so that a shared address does not carry those of the whole day.
delete from essai;
alter table essai add column premier datetime(6) not null;
