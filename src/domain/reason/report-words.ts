import { phrasesOf } from './phrases';

/**
 * The syllables that reports are made of, whatever they are about: those of the 611 vague reasons that were at hand, and
 * of the empty phrases. What went wrong at one place is told in others: «dột», «niêm phong».
 */
export const reportWords = phrasesOf(
  'an,án,ảnh,áp,bà,bác,bạc,bách,bạch,bài,bám,ban,bàn,bản,bảo,bão,báo,bằng,bậc,bận,bất,bề,bên,bệnh,bị,biên,biến',
  'biểu,bình,bỏ,bổ,bố,bộ,bối,bộn,bỡ,bởi,bql,bù,buổi,buông,bước,bưu,cả,cá,các,cách,cải,cam,cảm,cán,càng,cảnh',
  'cạnh,cao,cáo,căn,cắt,cân,cần,cận,cấp,cập,cầu,cbcc,cchc,chạy,chặt,chậm,chân,chấp,chập,chất,chật,chẽ,chéo,chế',
  'chi,chỉ,chí,chia,chiều,chiếu,chỉnh,chính,chịu,cho,chội,chồng,chống,chốt,chờ,chờn,chủ,chú,chung,chút,chuyên',
  'chuyển,chưa,chức,chứng,chương,cntt,có,con,còn,cố,công,cơ,cũ,cụ,của,cung,cùng,cũng,cuộc,cuối,cư,cứ,cửa,cực',
  'cương,cường,cứu,dài,dành,dạy,dân,dẫn,dịch,diễn,do,doanh,dọc,dôi,dù,dục,dung,dùng,dụng,duy,duyệt,dư,dữ,dự',
  'dựng,dưới,đa,đã,đai,đãi,đại,đảm,đang,đảng,đánh,đào,đảo,đạo,đáp,đạt,đặc,đăng,đặt,đất,đầu,đấu,đây,đầy,đẩy,đe',
  'đề,để,đền,đến,đều,đi,địa,điểm,điện,điều,định,đo,đó,đoàn,đoạn,đòi,đọng,độ,đốc,đôi,đổi,đối,đội,đôn,đông,đồng',
  'động,đột,đời,đợi,đơn,đủ,đùn,đúng,đưa,đứng,được,đương,đường,gắn,gắng,gặp,gấp,ghép,gì,gia,giá,giai,giải,giảm',
  'giám,gian,giản,giãn,giao,giáo,giấy,giỏi,giờ,giới,giữ,giữa,góp,gốc,gỡ,gpmb,gửi,gương,hà,hạ,hai,hài,hạn,hàng',
  'hành,hay,hằng,hậu,hđnd,hẹp,hệ,hết,hiểm,hiện,hiểu,hiệu,hình,hóa,hoạch,hoàn,hoạt,hoặc,học,hỏi,họp,hồ,hỗ,hộ,hồi',
  'hội,hôm,hơn,hợp,huấn,hút,huy,huyện,huyết,hưởng,hướng,hữu,i,iii,iso,ít,iv,kèm,kéo,kế,kết,khả,khác,khách,khai',
  'kháng,khắc,khăn,khẩn,khâu,khi,khiêm,kho,khó,khoa,khoán,khỏi,khối,không,khuyết,kiêm,kiểm,kiệm,kiến,kiện,kinh',
  'kính,kịp,kỳ,kỷ,kỹ,ký,là,lạc,lại,làm,lãnh,lắm,lắp,lần,lẫn,lập,lâu,lấy,lệ,lên,lịch,liên,liệt,liệu,lĩnh,loại',
  'lòng,lỏng,lộ,lỗi,lồng,lợi,lớn,lũ,luân,luật,lúc,lùi,lúng,luôn,lực,lường,lưỡng,lượng,lý,mà,mang,mạng,mạnh,máy',
  'mắc,mặc,mặt,mất,mâu,mấy,mẽ,mềm,miền,minh,mọi,mong,mỏng,mô,môi,mỗi,mối,môn,một,mới,mua,mục,muốn,muộn,mưa,mức',
  'mưu,nào,nay,này,năm,năng,nâng,né,nét,nể,nên,nền,nêu,ngại,ngành,ngay,ngày,ngắn,ngân,nghẽn,nghèo,nghệ,nghỉ',
  'nghị,nghiêm,nghiệm,nghiên,nghiệp,ngoài,ngộ,ngỡ,ngũ,nguồn,nguyên,người,nhà,nhàng,nhanh,nhánh,nhau,nhạy,nhắn',
  'nhân,nhận,nhập,nhất,nhật,nhẹ,nhiệm,nhiên,nhiều,nhìn,nhịp,nhỏ,nhu,như,nhưng,những,nói,nóng,nỗ,nối,nội,nông',
  'nộp,nợ,nơi,núi,nữa,nước,ổn,ở,phải,phạm,phản,pháp,phát,phân,phần,phấn,phận,phê,phi,phí,phiên,phong,phòng',
  'phóng,phổ,phố,phối,phù,phủ,phú,phụ,phục,phức,phương,phường,qua,quả,quá,quan,quản,quán,quân,quen,quét,quy,quý',
  'quyền,quyết,ra,rà,rác,rải,ràng,răn,rất,riêng,rõ,rồi,rút,rườm,sách,sai,sản,sang,sao,sáp,sát,sau,sắc,sắp,sâu',
  'sẽ,sĩ,siết,siêu,sinh,so,soạn,soát,song,sổ,số,sống,sơ,sở,sợ,sớm,sung,suốt,sút,sử,sự,sửa,sức,sỹ,tác,tách,tai',
  'tài,tải,tại,tán,tàng,tạo,tạp,tăng,tâm,tầm,tận,tầng,tập,tế,tết,thách,tham,tháng,thanh,thành,thảo,tháo,thay',
  'thẩm,thần,thận,thấp,thật,thầu,theo,thể,thế,thêm,thi,thì,thị,thích,thiên,thiện,thiết,thiếu,thói,thôn,thốn',
  'thông,thống,thời,thớt,thu,thù,thủ,thụ,thuẫn,thuận,thuật,thuế,thuộc,thứ,thưa,thức,thực,thước,thường,tích,tiên',
  'tiền,tiễn,tiến,tiếng,tiếp,tiết,tiêu,tìm,tin,tinh,tình,tỉnh,tính,tòa,toàn,toán,tổ,tố,tốc,tồn,tốn,tổng,tốt,tờ',
  'tới,tra,trả,trách,trang,trạng,tranh,tránh,trao,trặc,trăm,trắng,trấn,trễ,trên,trì,trí,trị,triển,triệt,trình',
  'trò,trong,trọng,trộn,trông,trở,trợ,trục,trung,truyền,trực,trước,trương,trường,tthc,ttr,tuần,túc,tục,túng',
  'tuổi,tuy,tuyên,tuyến,tư,từ,tử,tự,từng,tương,tưởng,tướng,tỷ,ubnd,ủy,ứng,ước,ương,ưu,và,vai,vài,vào,văn,vẫn',
  'vấn,vận,vật,vậy,về,vì,vị,việc,viên,viện,vọng,vô,vội,vốn,với,vụ,vùng,vừa,vực,vướng,xã,xác,xáo,xây,xem,xét,xếp',
  'xin,xong,xuất,xuôi,xuống,xuyên,xử,xứng,ỷ,ý,yên,yêu,yếu',
);
